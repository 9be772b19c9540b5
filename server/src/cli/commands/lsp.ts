import type { Arguments } from '../arguments';
import type { ExitCode } from '../context';
import { usage } from '../usage';

/** `clusterconf lsp --stdio`: the language server that the editor extension runs, for any editor. */
export async function lsp({ operands, stdio }: Arguments): Promise<ExitCode> {
  if (operands.length > 0) throw usage.noOperands('lsp');
  if (!stdio) throw usage.stdio();
  await import('../../lsp/node');
  // The connection ends the process, with the code that the protocol demands.
  return new Promise(() => {});
}
