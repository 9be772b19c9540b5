import { runSuites } from './mocha';

/** What the editor calls. The order matters: the fix changes the file that the others read. */
export function run(): Promise<void> {
  return runSuites(async () => {
    await import('./findings');
    await import('./features');
    await import('./fix');
    await import('./wholeFiles');
    await import('./encodings');
  });
}
