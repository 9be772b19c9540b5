import { join } from 'node:path';
import { bundleServer } from './bundles';
import type { Server } from './languageClient';

/** The server of VS Code for JSON, as its own package has it. */
export const JSON_SERVER = 'node_modules/vscode-langservers-extracted/lib/json-language-server/node/jsonServerMain.js';

export interface Servers {
  readonly ours: Server;
  readonly json: Server;
  readonly floor: Server;
}

/** The servers that are compared; `built` is our bundle. */
export async function serversIn(folder: string, built: string): Promise<Servers> {
  const floor = await bundleServer(join(import.meta.dirname, 'floorServer.ts'), folder, 'floorServer');
  return {
    ours: { name: 'clusterconf', args: [built, '--stdio'], diagnostics: 'push' },
    // It pushes half a second after the last key and answers at once when it is asked, so it is asked.
    json: { name: 'vscode json', args: [join(process.cwd(), JSON_SERVER), '--stdio'], diagnostics: 'pull' },
    floor: { name: 'bare vscode-languageserver', args: [floor, '--stdio'], diagnostics: 'push' },
  };
}
