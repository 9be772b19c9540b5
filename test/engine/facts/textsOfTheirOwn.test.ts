import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { FileKind } from '../../../server/src/engine/files/kinds';
import { type SourceFile, unread } from '../../../server/src/engine/files/sourceFile';
import { guideCluster } from '../../../server/src/engine/rules/sites/exampleSites';
import { type AnalysedFile, analyse } from '../../../server/src/engine/sites/analyse';

const EDITS = 40;
/** So many characters are in no line of the samples that is read. */
const FILL = 1_000_000;

/** A clp.conf whose services have names that are too long to be copied whenever they are cut out of the text. */
const services = Array.from({ length: EDITS }, (_, index) => {
  return `<service name="service${index}"><parameters><name>A business service ${index}</name></parameters></service>`;
});
const SAMPLES: readonly (readonly [FileKind, string, string])[] = [
  [
    'clp-conf',
    guideCluster.replace('<resource>', `<!-- ${'.'.repeat(FILL)} --><resource>${services.join('')}`),
    'A business',
  ],
  [
    'hosts',
    `# ${'.'.repeat(FILL)}\n${Array.from({ length: EDITS }, (_, index) => `10.0.0.${index} a-rather-long-name-${index}\n`).join('')}`,
    'a-rather',
  ],
  [
    'agent-list',
    `Computer,Group\n${`,${'.'.repeat(FILL)}`}\n${Array.from({ length: EDITS }, (_, index) => `a-rather-long-name-${index},x\n`).join('')}`,
    'a-rather',
  ],
];

function source(kind: FileKind, text: string): SourceFile {
  return { path: 'x', kind, text, verdict: unread, damage: undefined, bytes: text.length };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** Bytes that are in use. */
function used(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** The text with a character more, as an editor has it: one piece, and no part of the one before. */
function longer(text: string, at: number): string {
  return Buffer.from(`${text.slice(0, at)}x${text.slice(at)}`).toString();
}

describe('facts of a file that is edited at many places', () => {
  // Whoever cuts a long word out of a text keeps all of it in memory, as long as the word is kept.
  test.each(SAMPLES)('keep none of its earlier texts: %s', (kind, start, mark) => {
    let text = start;
    let file: AnalysedFile = analyse(source(kind, text));
    const before = used();
    for (let edit = 0; edit < EDITS; edit++) {
      const at = text.lastIndexOf(mark, text.length - 1 - 20 * edit) + 1;
      const next = longer(text, at);
      file = analyse(source(kind, next), file, { before: text, change: { start: at, oldEnd: at, newEnd: at + 1 } });
      text = next;
    }
    expect(Object.keys(file.facts).length).toBeGreaterThan(1);
    expect(used() - before).toBeLessThan(10 * FILL);
  });
});
