/**
 * Loaded before a program under test: every module of Node that reads no file and computes nothing is out of reach, and
 * so is the network of the globals. What tries to use one ends with an error that names it.
 */
const Module = require('node:module');

const ALLOWED = new Set(['crypto', 'fs', 'os', 'path', 'url', 'util']);
const load = Module._load;

Module._load = (request, ...others) => {
  const name = request.replace(/^node:/, '').split('/')[0];
  if (Module.isBuiltin(request) && !ALLOWED.has(name)) throw new Error(`confined: ${request}`);
  return load(request, ...others);
};

for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) {
  Object.defineProperty(globalThis, name, {
    get() {
      throw new Error(`confined: ${name}`);
    },
  });
}
process.binding = (name) => {
  throw new Error(`confined: binding ${name}`);
};
