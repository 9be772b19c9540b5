import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../server/src/engine/facts/from';
import { type SourceFile, unread } from '../../../server/src/engine/files/sourceFile';
import { type AnalysedFile, analyse } from '../../../server/src/engine/sites/analyse';
import { PARAMETERS } from '../syntax/mutations';
import { history } from '../text/changes';

const SAMPLES = [
  '',
  '127.0.0.1 localhost\r\n# x\r\n\r\n10.0.0.1\ta b#c\r\n10.0.0.2 server1 # clusterconf: allow hosts/too-many-names\r\n',
  '::1 a\n\n#\n𠮷 😀 b\nx',
  '1 a\r2 b\r\r3\r',
  '10.0.0.1 one\n10.0.0.2 two\n10.0.0.3 three\n'.repeat(4),
  '10.0.0.1 a_b #PRE\n010.0.0.2 *.c ; d\n10.0.0.300 e\nf 10.0.0.3\n10.0.0.4\n#管理\n10.0.0.5 g\n',
  '[web]\n10.0.0.1 a\n10.0.0.2 b\n',
];

function hosts(text: string): SourceFile {
  return { path: 'server1/hosts', kind: 'hosts', text, verdict: unread, damage: undefined, bytes: text.length };
}

describe('the facts of a hosts file that is edited', () => {
  test('are those of a file that was never another', () => {
    fc.assert(
      fc.property(history(SAMPLES), ({ text, steps }) => {
        let file: AnalysedFile = analyse(hosts(text));
        for (const { change, text: next } of steps) {
          file = analyse(hosts(next), file, { before: file.source.text, change });
          expect(file.facts).toEqual(readFacts(file.source, file.syntax).facts);
        }
      }),
      PARAMETERS,
    );
  });

  const text = '10.0.0.1 one\n10.0.0.2 two\n10.0.0.3 three\n10.0.0.4 four\n';
  const start = text.indexOf('two') + 3;
  const next = `${text.slice(0, start)}7${text.slice(start)}`;
  const before = analyse(hosts(text));
  const after = analyse(hosts(next), before, { before: text, change: { start, oldEnd: start, newEnd: start + 1 } });

  test('are the very same above the edit, and only there', () => {
    const same = after.facts.hostsEntry?.map((entry, index) => entry === before.facts.hostsEntry?.[index]);
    expect(same).toEqual([true, false, false, false]);
  });

  test('stand where the edit has moved them', () => {
    const places = after.facts.hostsEntry?.map(({ at: { span } }) => next.slice(span.start, span.end));
    expect(places).toEqual(['10.0.0.1 one', '10.0.0.2 two7', '10.0.0.3 three', '10.0.0.4 four']);
  });

  test('are read anew when the text before the edit is another one than was read', () => {
    const other = analyse(hosts(next), before, { before: '', change: { start: 0, oldEnd: 0, newEnd: next.length } });
    expect(other.facts).toEqual(after.facts);
  });
});
