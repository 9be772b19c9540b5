import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../server/src/engine/facts/from';
import type { FactsByKind } from '../../../server/src/engine/facts/vocabulary';
import { type SourceFile, unread } from '../../../server/src/engine/files/sourceFile';
import { parseIni } from '../../../server/src/engine/syntax/ini';

function read(text: string): FactsByKind {
  const source: SourceFile = { path: 'a', kind: 'ofcscan-ini', text, verdict: unread, damage: undefined, bytes: 0 };
  return readFacts(source, { format: 'ini', ...parseIni(text) }).facts;
}

describe('values of ofcscan.ini', () => {
  test.each<readonly [string, string, string | undefined]>([
    ['as written', 'Master_DomainName=vcom', 'vcom'],
    ['in any section, in any case, among blanks', '[𠮷]\r\n MASTER_domainname\t= vcom \r\n', 'vcom'],
    ['in quotation marks', 'Master_DomainName="vcom"', 'vcom'],
    ['in single ones', "Master_DomainName='vcom'", 'vcom'],
    ['a mark on one side belongs to the value', 'Master_DomainName="vcom', '"vcom'],
    ['marks round nothing', 'Master_DomainName=""', '""'],
    ['what follows a semicolon belongs to the value', 'Master_DomainName=vcom ; x', 'vcom ; x'],
    ['the first of several that has a value', 'Master_DomainName=\nMaster_DomainName=a\nMaster_DomainName=b', 'a'],
    ['no value', 'Master_DomainName=\n', undefined],
    ['a comment', '; Master_DomainName=vcom\n', undefined],
  ])('%s', (_, text, expected) => {
    const fact = read(text).masterDomainName?.[0];
    expect(fact?.text.value).toBe(expected);
    if (fact !== undefined) expect(text.slice(fact.text.at.span.start, fact.text.at.span.end)).toBe(expected);
  });

  test.each<readonly [string, number | undefined]>([
    ['1', 1],
    ['65535', 65535],
    ['"8080"', 8080],
    ['08080', 8080],
    ['0', undefined],
    ['65536', undefined],
    ['-1', undefined],
    ['8080 8081', undefined],
    ['８０８０', undefined],
  ])('the port %s', (text, port) => {
    expect(read(`Client_LocalServer_Port=${text}`).portSetting?.[0]).toMatchObject({ role: 'agent', port });
  });
});
