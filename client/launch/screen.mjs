import { onPath } from './onPath.mjs';
import { start } from './processes.mjs';
import { Trouble } from './trouble.mjs';

/** Whether a window would be seen. Windows and macOS always have a screen; on Linux the environment names it. */
export function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether a window can be opened at all, seen or not. */
export function canHaveScreen() {
  return hasScreen() || onPath('Xvfb') !== undefined;
}

/**
 * The environment in which a window opens: with an invisible screen where there is no other.
 *
 * @param {import('./lifetime.mjs').Lifetime} lifetime
 * @returns {Promise<Readonly<Record<string, string>>>} the variables to add
 */
export async function screenEnvironment(lifetime) {
  if (hasScreen()) return {};
  // It chooses a free display by itself and writes its number to the given file descriptor.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = start(lifetime, 'Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((ready, fail) => {
    server.stdio[3]?.once('data', (number) => ready({ DISPLAY: `:${String(number).trim()}` }));
    server.once('error', fail);
    server.once('exit', (code) => fail(new Trouble(`Xvfb ended with ${code} instead of opening a screen.`)));
  });
}
