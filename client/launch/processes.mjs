import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {import('node:child_process').SpawnOptions} SpawnOptions */
/** @typedef {import('./lifetime.mjs').Lifetime} Lifetime */

const onWindows = process.platform === 'win32';

/**
 * Starts a process that ends, with everything it has started itself, when the lifetime does.
 *
 * @param {Lifetime} lifetime
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 */
export function start(lifetime, command, args, options = {}) {
  // A group of its own keeps the terminal's Ctrl-C away from it: the lifetime decides what ends, and in which order.
  const child = spawn(command, args, { detached: !onWindows, ...options });
  lifetime.defer(() => endTree(child));
  return child;
}

/**
 * Runs a command to its end and collects what it prints; with `stdio: 'inherit'` it prints for itself.
 *
 * @param {Lifetime} lifetime
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<{ readonly code: number, readonly output: string }>} code 127 when it cannot be started
 */
export function run(lifetime, command, args, options = {}) {
  return new Promise((resolve) => {
    const child = start(lifetime, command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Ends a process and its descendants: politely, and after three seconds by force.
 *
 * @param {ChildProcess} child
 */
export async function endTree(child) {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  // Off Linux the group stands for the tree, where there are groups.
  await endAll(process.platform === 'linux' ? [...descendants(pid), pid] : [onWindows ? pid : -pid]);
}

/** Ends what this process has started, also through a library that keeps its child to itself. Linux only. */
export async function endDescendants() {
  if (process.platform === 'linux') await endAll(descendants(process.pid));
}

/**
 * @param {number} milliseconds
 * @returns {Promise<void>}
 */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** @param {readonly number[]} pids */
async function endAll(pids) {
  for (const pid of pids) signal(pid, 'SIGTERM');
  for (let waited = 0; waited < 3000 && pids.some(isAlive); waited += 50) await pause(50);
  for (const pid of pids) if (isAlive(pid)) signal(pid, 'SIGKILL');
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals | 0} name 0 only asks whether the process is there
 */
function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false; // It has ended already, which is what was wanted.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  return signal(pid, 0) && (pid < 0 || statOf(pid)?.state !== 'Z');
}

/**
 * The processes below one, children before their parents.
 *
 * @param {number} pid
 * @returns {number[]}
 */
function descendants(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(Number(name)) : undefined;
    if (stat) children.set(stat.parent, [...(children.get(stat.parent) ?? []), Number(name)]);
  }
  /** @type {(parent: number) => number[]} */
  const below = (parent) => (children.get(parent) ?? []).flatMap((child) => [...below(child), child]);
  return below(pid);
}

/** @param {number} pid */
function statOf(pid) {
  if (process.platform !== 'linux') return undefined;
  try {
    // The program's name stands in parentheses and may hold some itself: only the last one closes it.
    const [, state, parent] = /^.*\) (\S) (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { state, parent: Number(parent) };
  } catch {
    return undefined; // It ended between being listed and being read.
  }
}
