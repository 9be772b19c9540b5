import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Trouble } from './trouble.mjs';

/**
 * What has to be undone when a program ends, however it ends.
 *
 * @typedef {object} Lifetime
 * @property {(undo: () => unknown) => void} defer Remembers something to undo; the newest is undone first.
 * @property {() => Promise<void>} close Undoes everything, once.
 */

/** @returns {Lifetime} */
export function createLifetime() {
  /** @type {(() => unknown)[]} */
  const undos = [];
  return {
    defer: (undo) => undos.push(undo),
    close: async () => {
      for (let undo = undos.pop(); undo; undo = undos.pop()) {
        try {
          await undo();
        } catch (error) {
          console.error(error); // One that fails must not keep the others from being undone.
        }
      }
    },
  };
}

/**
 * Runs a program and ends the process with its exit code, after undoing what it has set up; also on Ctrl-C. A `Trouble`
 * is printed as its sentence and gives 2, as any other failure does with its stack.
 *
 * @param {(lifetime: Lifetime) => Promise<number>} main
 */
export function runProgram(main) {
  const lifetime = createLifetime();
  /** @param {number} code */
  const end = async (code) => {
    await lifetime.close();
    process.exit(code);
  };
  process.once('SIGINT', () => end(130));
  process.once('SIGTERM', () => end(143));
  process.once('SIGHUP', () => end(129));
  main(lifetime).then(end, (error) => {
    console.error(isTrouble(error) ? error.message : error);
    return end(2);
  });
}

/**
 * @param {Error & { readonly code?: unknown }} error
 */
function isTrouble(error) {
  return error instanceof Trouble || String(error.code).startsWith('ERR_PARSE_ARGS');
}

/**
 * A folder that is removed at the end. Its path is short whatever TMPDIR says: sockets are made in it, and theirs may
 * have 107 bytes.
 *
 * @param {Lifetime} lifetime
 */
export function temporaryFolder(lifetime) {
  const base = tmpdir().length > 40 && process.platform !== 'win32' ? '/tmp' : tmpdir();
  const folder = mkdtempSync(join(base, 'clusterconf-'));
  lifetime.defer(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}
