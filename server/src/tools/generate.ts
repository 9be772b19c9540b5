/**
 * Writes everything that is made from the sources. `--registry` stops after the registry, which the other outputs are
 * made with; `--check` writes nothing and fails when something is stale.
 */
import { staleFiles, writeFiles } from './generated';
import { registry } from './registry';

const args = process.argv.slice(2);

if (args.includes('--registry')) {
  writeFiles(registry(), []);
} else {
  const { outputs, generatedFolders } = await import('./outputs');
  const files = [...registry(), ...outputs()];
  if (args.includes('--check')) report(staleFiles(files, generatedFolders));
  else writeFiles(files, generatedFolders);
}

function report(stale: readonly string[]): void {
  if (stale.length === 0) return;
  console.error(`Stale: ${stale.join(', ')}\nRun: npm run generate`);
  process.exitCode = 1;
}
