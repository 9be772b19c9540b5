import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activateWith';

/** VS Code in a browser: the server is a web worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true));
  return activateWith(context, (options) => new LanguageClient('clusterconf', 'clusterconf', worker, options));
}
