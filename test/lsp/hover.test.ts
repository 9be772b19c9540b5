import { beforeAll, describe, expect, test } from 'vitest';
import { guideCluster } from '../../server/src/engine/rules/sites/exampleSites';
import { iniNaming } from '../support/samples';
import { plainClient } from './capabilities';
import type { Hover, Position } from './protocol';
import { Session } from './session';

/** Everything that Markdown, its common extensions and HTML would read as something else than text. */
const NASTY =
  '\\\\[x](command:evil)<img src=y>`code`*a*_b_~c~|d|#e &lt; ![i](j) https://k.example www.l.example m@n.example\\s';

const FILES = {
  'cluster/clp.conf': guideCluster.replaceAll('name="failover1"', 'name="fail`over*1*"'),
  'server1/ofcscan.ini': iniNaming('vcom'),
  'server2/ofcscan.ini': `MasterDirectory=${NASTY}\r\n`,
  'server1/hosts': '192.168.0.12\tvcom\n192.168.0.1\tserver1 𠮷🏢 server2\n',
};

/** The file that is read after the others. */
const LAST = 'server2/ofcscan.ini';

let session: Session;
beforeAll(async () => {
  session = await Session.open({ files: FILES });
  await session.untilRead(LAST);
});

function hover(path: string, line: number, character: number, on = session): Promise<Hover | null> {
  return on.about<Hover | null>('hover', on.uri(path), { position: { line, character } });
}

/** Where a text stands in a file for the first time, and its end. */
function place(path: keyof typeof FILES, text: string): { readonly start: Position; readonly end: Position } {
  const lines = FILES[path].split(/\r?\n/);
  const line = lines.findIndex((one) => one.includes(text));
  const character = lines[line]?.indexOf(text) ?? -1;
  return { start: { line, character }, end: { line, character: character + text.length } };
}

/** Markdown without what its author meant: code spans, emphasis of the title, escaped characters. */
function unescapedText(markdown: string): string {
  return markdown
    .replace(/\\[!-/:-@[-`{-~]/g, '')
    .replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '')
    .replace(/^\*\*\*\*/, '');
}

describe('a hover', () => {
  test('says what a key is for, in Markdown', async () => {
    const at = place('server1/ofcscan.ini', 'MasterDirectory');
    const answer = await hover('server1/ofcscan.ini', at.start.line, at.start.character + 3);
    expect(answer?.range.start).toEqual(at.start);
    expect(answer?.contents.kind).toBe('markdown');
    expect(answer?.contents.value).toMatch(/^\*\*`MasterDirectory`\*\*\n\n/);
    expect(answer?.contents.value).toContain('vcom is the virtual computer name that stands on 192\\.168\\.0\\.12\\.');
  });

  test('leads to the other places that speak of the same', async () => {
    const at = place('server1/hosts', 'vcom');
    const { value = '' } = (await hover('server1/hosts', at.start.line, at.start.character))?.contents ?? {};
    const ini = session.uri('server1/ofcscan.ini');
    const line = place('server1/ofcscan.ini', '\\\\vcom').start.line + 1;
    expect(value).toContain(`\n\nAlso named in:\n- [cluster/clp\\.conf\\:`);
    expect(value).toMatch(new RegExp(`\\]\\(${ini}#L${line},\\d+\\)$`));
  });

  test('counts columns in UTF-16 units', async () => {
    const at = place('server1/hosts', 'server2');
    expect(await hover('server1/hosts', at.start.line, at.start.character)).toMatchObject({ range: at });
    expect(await hover('server1/hosts', at.end.line, at.end.character)).toMatchObject({ range: at });
  });

  test('is about nothing where nothing is', async () => {
    expect(await hover('server1/ofcscan.ini', 2, 0)).toBeNull();
    expect(await hover('server1/hosts', 2, 0)).toBeNull();
    expect(await hover('no/such/hosts', 0, 0)).toBeNull();
  });

  test.each([
    ['behind the end of the line', 1, 9999],
    ['behind the last line', 9999, 0],
    ['behind both', 2 ** 31 - 1, 2 ** 31 - 1],
  ])('%s is at the end of it', async (_, line, character) => {
    const clamped = line === 1 ? hover('server1/ofcscan.ini', 1, 36) : hover('server1/ofcscan.ini', 2, 0);
    expect(await hover('server1/ofcscan.ini', line, character)).toEqual(await clamped);
  });

  test('inside a surrogate pair harms nobody', async () => {
    const at = place('server1/hosts', '𠮷🏢');
    expect(await hover('server1/hosts', at.start.line, at.start.character + 1)).toMatchObject({ range: at });
  });
});

describe('text from files is shown as it is', () => {
  test('a value on another computer is no markup', async () => {
    const answer = await hover('server1/ofcscan.ini', 1, 3);
    const line = answer?.contents.value.split('\n\n').find((text) => text.startsWith('On server2')) ?? '';
    expect(unescapedText(line)).not.toMatch(/[[\]()<>`*_~|#&!@:]|\bwww\./);
    expect(line.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(`On server2: ${NASTY}`);
  });

  test('a title is a code span that its text cannot end', async () => {
    const { start } = place('cluster/clp.conf', 'fail`over*1*');
    const answer = await hover('cluster/clp.conf', start.line, start.character + 1);
    expect(answer?.contents.value).toContain('fail\\`over\\*1\\* is a failover group');
    for (const text of answer?.contents.value.split('\n\n') ?? []) expect(unescapedText(text)).not.toMatch(/[`*]/);
  });

  test('a client without Markdown gets plain text', async () => {
    const plain = await Session.open({ files: FILES, capabilities: plainClient });
    await plain.untilRead(LAST);
    const answer = await hover('server1/ofcscan.ini', 1, 3, plain);
    expect(answer?.contents.kind).toBe('plaintext');
    expect(answer?.contents.value.split('\n')).toContain(`On server2: ${NASTY}`);
  });
});

test('a hover is in the language of the client', async () => {
  const japanese = await Session.open({ files: FILES, locale: 'ja-JP' });
  await japanese.untilRead(LAST);
  const answer = await hover('server1/ofcscan.ini', 1, 3, japanese);
  expect(answer?.contents.value).toContain('server2 での値');
});
