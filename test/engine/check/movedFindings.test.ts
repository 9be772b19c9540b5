import { describe, expect, test } from 'vitest';
import { type Moves, movedFindings } from '../../../server/src/engine/check/movedFindings';
import { plain } from '../../../server/src/engine/messages/message';
import type { Finding } from '../../../server/src/engine/rules/finding';
import type { Location } from '../../../server/src/engine/text/span';

const text = plain({ en: 'found', ja: '見つかりました' });

function place(path: string, start: number, end: number): Location {
  return { path, span: { start, end } };
}

function finding(at: Location, related: readonly Location[] = [], edits: readonly Location[] = []): Finding {
  return {
    rule: 'test/rule',
    key: 'found',
    severity: 'warning',
    confidence: 'certain',
    at,
    message: text,
    related: related.map((one) => ({ at: one, message: text })),
    remedies: [],
    fixes: edits.map((one) => ({ title: text, safety: 'safe', edits: [{ at: one, newText: 'x' }] })),
  };
}

/** Three characters at 10 gave way to one. */
const moves: Moves = new Map([['hosts', { start: 10, oldEnd: 13, newEnd: 11 }]]);

describe('the findings after a change', () => {
  test.each<[string, Finding, Finding]>([
    ['above it stay', finding(place('hosts', 2, 9)), finding(place('hosts', 2, 9))],
    ['behind it move', finding(place('hosts', 20, 25)), finding(place('hosts', 18, 23))],
    ['round it grow or shrink', finding(place('hosts', 0, 30)), finding(place('hosts', 0, 28))],
    [
      'move with their related places and fixes',
      finding(place('hosts', 20, 25), [place('hosts', 1, 2), place('clp.conf', 15, 16)], [place('hosts', 14, 14)]),
      finding(place('hosts', 18, 23), [place('hosts', 1, 2), place('clp.conf', 15, 16)], [place('hosts', 12, 12)]),
    ],
    [
      'in other files move where they speak of it',
      finding(place('clp.conf', 20, 25), [place('hosts', 20, 25)]),
      finding(place('clp.conf', 20, 25), [place('hosts', 18, 23)]),
    ],
  ])('%s', (_, before, after) => {
    expect(movedFindings([before], moves)).toEqual([after]);
  });

  test('that have nothing to do with it are the very same', () => {
    const other = finding(place('clp.conf', 20, 25), [place('ofcscan.ini', 0, 5)]);
    expect(movedFindings([other], moves)?.[0]).toBe(other);
  });

  test.each<[string, Finding]>([
    ['begins in it', finding(place('hosts', 12, 20))],
    ['ends at it', finding(place('hosts', 5, 10))],
    ['begins behind its last character', finding(place('hosts', 13, 20))],
    ['has a related place in it', finding(place('hosts', 20, 25), [place('hosts', 11, 20)])],
    ['has a fix in it', finding(place('hosts', 20, 25), [], [place('hosts', 10, 13)])],
  ])('are not known when one %s', (_, touched) => {
    expect(movedFindings([finding(place('hosts', 2, 9)), touched], moves)).toBeUndefined();
  });

  test('are not known when nobody knows the change', () => {
    const unknown: Moves = new Map([['hosts', undefined]]);
    expect(movedFindings([finding(place('hosts', 2, 9))], unknown)).toBeUndefined();
    expect(movedFindings([finding(place('clp.conf', 2, 9))], unknown)).toHaveLength(1);
  });
});
