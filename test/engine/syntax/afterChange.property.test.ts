import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HostsTree, parseHosts } from '../../../server/src/engine/syntax/hosts';
import { type IniTree, parseIni } from '../../../server/src/engine/syntax/ini';
import type { Parsed } from '../../../server/src/engine/syntax/parsed';
import { parseReg } from '../../../server/src/engine/syntax/reg/parse';
import type { RegTree } from '../../../server/src/engine/syntax/reg/tree';
import { history } from '../text/changes';
import { charactersRead } from './charactersRead';
import { linesOf } from './lineTree';
import { PARAMETERS } from './mutations';

const INI = [
  '',
  '[INI_SERVER_SECTION]\r\nMaster_DomainName=ofcsv\r\nMaster_DomainPort = 8080 \r\n\r\n; note\r\n[Global Setting]\r\nKey=04,00\r\nkey=2\r\n',
  '=\n[a\n[b]]\n;x=1\ntext\n\ta\t=\tb\t\n𠮷=😀\nKey=\nKEY= ;',
  'Key=1\rb=2\r\r[c]\rd=件名\r',
];

const HOSTS = [
  '',
  '127.0.0.1 localhost\r\n# x\r\n\r\n10.0.0.1\ta b#c\r\n',
  '::1 a\n\n#\n𠮷 😀 b\nx',
  '1 a\r2 b\r\r3\r',
];

const VERSION_5 = 'Windows Registry Editor Version 5.00\r\n\r\n';
const KEYS = [
  '[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n"a"=dword:0000001f\r\n@="x"\r\n\r\n',
  '[HKEY_LOCAL_MACHINE\\SOFTWARE\\𠮷]\r\n"Bind"=hex(7):61,00,00,00,\\\r\n  00,00\r\n"b"="open\r\nstill [open]"\r\n',
  '  [-HKEY_LOCAL_MACHINE\\SOFTWARE\\C]  \n; note\n"c"="1" ; x\n"d"=dword:zz\n',
  '[not closed\r"e"=hex:61,\r62,63\rstray\r',
];
const REG = [
  '',
  KEYS.join(''),
  VERSION_5 + KEYS.join(''),
  VERSION_5 + [...KEYS, ...KEYS.toReversed()].join('\r\n'),
  `REGEDIT4\n${KEYS.join('').replaceAll('\r\n', '\n').repeat(2)}`,
];

/** Reads each text after an edit in both ways, and calls `expectSame` with what came out. */
function followsEdits<Tree, Code extends string>(
  samples: readonly string[],
  parse: (text: string) => Parsed<Tree, Code>,
  contentOf: (parsed: Parsed<Tree, Code>) => unknown,
): void {
  fc.assert(
    fc.property(history(samples), ({ text, steps }) => {
      let parsed = parse(text);
      for (const step of steps) {
        // Whatever a tree finds out when it is asked, the next one may take over.
        contentOf(parsed);
        parsed = parsed.after?.(step.change, step.text) ?? parsed;
        expect(contentOf(parsed)).toEqual(contentOf(parse(step.text)));
      }
    }),
    PARAMETERS,
  );
}

describe('a text after an edit is read as if it had never been another', () => {
  test('private profiles', () => {
    followsEdits(INI, parseIni, ({ tree, problems }: Parsed<IniTree>) => ({
      lines: linesOf(tree),
      sections: [...tree.sections()],
      named: ['key', 'b', ''].map((key) => tree.named(key)),
      text: tree.text,
      problems,
    }));
  });

  test('hosts files', () => {
    followsEdits(HOSTS, parseHosts, ({ tree, problems }: Parsed<HostsTree>) => ({
      lines: linesOf(tree),
      text: tree.text,
      problems,
    }));
  });

  test('registry exports', () => {
    followsEdits(REG, parseReg, ({ tree, problems }: Parsed<RegTree>) => ({
      version: tree.version,
      header: tree.headerSpan,
      keys: Array.from(tree.keys(), ({ values, ...key }) => ({
        ...key,
        values: Array.from(values(), ({ key: { index }, ...value }) => ({ ...value, index })),
      })),
      text: tree.text,
      problems,
    }));
  });
});

describe('what an edit costs does not grow with the file', () => {
  const ini = '[section]\r\nKey=value\r\nOther=1\r\n\r\n'.repeat(5000);
  const hosts = '10.0.0.1 a b # c\r\n'.repeat(20_000);
  const reg = VERSION_5 + KEYS.slice(0, 2).join('').repeat(2000);

  test.each<[string, string, (text: string) => Parsed<unknown>]>([
    ['private profiles', ini, parseIni],
    ['hosts files', hosts, parseHosts],
    ['registry exports', reg, parseReg],
  ])('%s', (_, text, parse) => {
    const parsed = parse(text);
    const start = text.indexOf('a', text.length >> 1);
    const next = `${text.slice(0, start)}x${text.slice(start)}`;
    const read = charactersRead(() => parsed.after?.({ start, oldEnd: start, newEnd: start + 1 }, next));
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(2000);
  });
});
