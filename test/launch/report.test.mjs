import { expect, test } from 'vitest';
import { judge } from '../host/report.mjs';

/** @typedef {import('../host/report.mjs').Event['event']} Name */

/** @type {[string, Name[], 'ended' | 'time ran out', number][]} */
const runs = [
  ['all passed', ['start', 'pass', 'end'], 'ended', 0],
  ['one failed', ['start', 'pass', 'start', 'fail', 'end'], 'ended', 1],
  ['no test ran', ['end'], 'ended', 1],
  ['the suite could not be loaded', ['broken'], 'ended', 1],
  ['the host died although all passed so far', ['start', 'pass', 'start'], 'ended', 3],
  ['the suite never began', [], 'ended', 3],
  ['a test hung', ['start', 'pass', 'start'], 'time ran out', 124],
  ['the suite had ended when the editor hung', ['start', 'pass', 'end'], 'time ran out', 0],
];

test.each(runs)('%s', (_, names, how, code) => {
  const events = names.map((event) => ({ event, title: 'x' }));
  expect(judge(events, { how, detail: '', log: '' })).toBe(code);
});
