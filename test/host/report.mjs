import { existsSync, readFileSync } from 'node:fs';

/**
 * How a run in an editor ended, as seen from outside.
 *
 * @typedef {object} Outcome
 * @property {'ended' | 'time ran out'} how
 * @property {string} detail Such as 'the test run ended with 0'.
 * @property {string} log What editor and extension host have printed.
 */

/**
 * A line of the event file that the suite writes while it runs.
 *
 * @typedef {{ readonly event: 'start' | 'pass' | 'fail' | 'broken' | 'end', readonly title?: string, readonly error?: string }} Event
 */

/**
 * Prints what the suite has told of itself, and judges the run by that alone: an editor's exit code is 0, too, when its
 * extension host was killed.
 *
 * @param {string} path the event file
 * @param {Outcome} outcome
 * @returns {number} 0 passed, 1 failed, 3 the extension host died, 124 time ran out
 */
export function printReport(path, outcome) {
  const events = readEvents(path);
  for (const { event, title, error } of events) {
    if (event === 'pass') console.log(`  ok      ${title}`);
    if (event === 'fail') console.log(`  FAILED  ${title}\n${indent(error ?? '')}`);
    if (event === 'broken') console.log(`  BROKEN  the suite could not be loaded\n${indent(error ?? '')}`);
  }
  const code = judge(events, outcome);
  const passed = events.filter(({ event }) => event === 'pass').length;
  const failed = events.filter(({ event }) => event === 'fail').length;
  console.log(`${passed} passed, ${failed} failed; ${outcome.detail}`);
  if (code > 1) console.log(`${indent(outcome.log.split('\n').slice(-40).join('\n'))}\n${lastWords(events)}`);
  return code;
}

/**
 * @param {readonly Event[]} events
 * @param {Outcome} outcome
 */
export function judge(events, outcome) {
  /** @param {Event['event']} name */
  const has = (name) => events.some(({ event }) => event === name);
  if (has('broken') || (has('end') && (has('fail') || !has('pass')))) return 1;
  if (has('end')) return 0;
  return outcome.how === 'time ran out' ? 124 : 3;
}

/** @param {string} path @returns {readonly Event[]} */
function readEvents(path) {
  if (!existsSync(path)) return [];
  // A host that was killed while it wrote leaves half a line, which is no event.
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

/** @param {readonly Event[]} events */
function lastWords(events) {
  const last = events.at(-1);
  if (last?.event === 'start') return `It was at: ${last.title}`;
  return last ? `It had just told of: ${last.title}` : 'Not a single test began.';
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, '          ');
}
