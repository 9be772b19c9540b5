import { type Arguments, UsageError } from '../arguments';
import type { ExitCode } from '../context';

/** `clusterconf lsp --stdio`: the language server that the editor extension runs, for any editor. */
export async function lsp({ operands }: Arguments): Promise<ExitCode> {
  if (operands.length > 0) throw new UsageError('lsp takes no operands.');
  await import('../../lsp/node');
  // The connection ends the process, with the code that the protocol demands.
  return new Promise(() => {});
}
