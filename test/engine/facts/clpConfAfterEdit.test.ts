import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../server/src/engine/facts/from';
import { isSpan } from '../../../server/src/engine/facts/movedFact';
import { type SourceFile, unread } from '../../../server/src/engine/files/sourceFile';
import { exampleSite } from '../../../server/src/engine/rules/exampleSite';
import { examples } from '../../../server/src/engine/rules/examples.generated';
import { guideCluster } from '../../../server/src/engine/rules/sites/exampleSites';
import { type AnalysedFile, analyse } from '../../../server/src/engine/sites/analyse';
import { PARAMETERS } from '../syntax/mutations';
import { history } from '../text/changes';

/** The clp.conf of every example: all elements that a rule knows, with all mistakes that one finds. */
const SAMPLES = [...examples.values()]
  .flat()
  .flatMap((example) => [...exampleSite(example).files.values()])
  .flatMap(({ kind, text }) => (kind === 'clp-conf' ? [text] : []));

function clpConf(text: string): SourceFile {
  return { path: 'clp.conf', kind: 'clp-conf', text, verdict: unread, damage: undefined, bytes: text.length };
}

/** The guide's cluster before and after the first `find` became `by`. */
function edited(find: string, by: string): { readonly before: AnalysedFile; readonly after: AnalysedFile } {
  const before = analyse(clpConf(guideCluster));
  const start = guideCluster.indexOf(find);
  const change = { start, oldEnd: start + find.length, newEnd: start + by.length };
  const after = analyse(clpConf(guideCluster.replace(find, by)), before, { before: guideCluster, change });
  return { before, after };
}

describe('the facts of a clp.conf that is edited', () => {
  test('are those of a file that was never another', () => {
    fc.assert(
      fc.property(history(SAMPLES), ({ text, steps }) => {
        let file: AnalysedFile = analyse(clpConf(text));
        for (const { change, text: next } of steps) {
          file = analyse(clpConf(next), file, { before: file.source.text, change });
          expect(file.facts).toEqual(readFacts(file.source, file.syntax).facts);
        }
      }),
      PARAMETERS,
    );
  });

  test('have no place behind themselves, so that those above an edit stay', () => {
    for (const text of SAMPLES) {
      for (const fact of Object.values(analyse(clpConf(text)).facts).flat()) {
        expect(Math.max(...endsIn(fact))).toBe(fact.at.span.end);
      }
    }
  });

  test.each<[string, string, string]>([
    ['a value', '<ip>192.168.0.12</ip>', '<ip>192.168.0.120</ip>'],
    ['a new element', '<ip>192.168.0.12</ip>', '<password>secret</password><ip>192.168.0.12</ip>'],
    ['a comment', '<ip>192.168.0.12</ip>', '<!-- clusterconf: allow a/b --><ip>192.168.0.12</ip>'],
    ['an element less', '<ip>192.168.0.12</ip>', ''],
    ['the name of a resource', 'name="vcom1"', 'name="vcom2"'],
    ['a resource cut in two', '<ip>192.168.0.12</ip>', '</parameters></fip><fip name="fip9"><parameters>'],
    ['a comment that swallows the rest', '<ip>192.168.0.12</ip>', '<!-- <ip>192.168.0.12</ip>'],
    ['the platform', '<serveros>windows', '<serveros>linux'],
  ])('are those of the new file after %s', (_, find, by) => {
    const { after } = edited(find, by);
    expect(after.facts).toEqual(readFacts(after.source, after.syntax).facts);
  });

  test('are the very same above the edit, and share what they shared below it', () => {
    const { before, after } = edited('<ip>192.168.0.12</ip>', '<ip>192.168.0.120</ip>');
    expect(after.facts.failoverGroup?.[0]).toBe(before.facts.failoverGroup?.[0]);
    const monitor = after.facts.monitorReaction?.find(({ monitor: { value } }) => value === 'fipw1');
    expect(monitor?.monitor).toBe(after.facts.monitorResource?.find(({ name }) => name.value === 'fipw1')?.name);
  });

  test('are of the same editions but for what the edit says', () => {
    const { before, after } = edited('<ip>192.168.0.12</ip>', '<ip>192.168.0.120</ip>');
    const kinds = Object.keys(after.editions) as (keyof AnalysedFile['editions'])[];
    expect(kinds.filter((kind) => after.editions[kind] !== before.editions[kind])).toEqual(['floatingIp']);
  });
});

/** Where all the places of a fact end. */
function endsIn(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isSpan(value)) return [value.end];
  return Object.values(value).flatMap(endsIn);
}
