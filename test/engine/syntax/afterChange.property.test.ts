import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HostsTree, parseHosts } from '../../../server/src/engine/syntax/hosts';
import { type IniTree, parseIni } from '../../../server/src/engine/syntax/ini';
import type { Parsed } from '../../../server/src/engine/syntax/parsed';
import { history } from '../text/changes';
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
});
