import { type ExtensionContext, Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands';
import { registerEncodings } from './encodings';
import { answerFileRequests } from './files';
import { language } from './language';
import { documentSelector, scriptSelector } from './languages';
import { watchNewFolders } from './newFolders';
import { registerPages } from './pages';
import { statusItem } from './statusItem';

type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the client and all that belongs to it; what differs between the hosts is only how a server is made. */
export async function activateWith(context: ExtensionContext, makeClient: MakeClient): Promise<void> {
  const rulePages = Uri.joinPath(context.extensionUri, 'docs', 'rules');
  const client = makeClient({
    documentSelector: [...documentSelector, ...scriptSelector],
    initializationOptions: () => ({
      files: 'client',
      commands: true,
      rulePages: rulePages.toString(),
      locale: language(),
    }),
    markdown: { isTrusted: false, supportHtml: false },
  });
  answerFileRequests(client);
  context.subscriptions.push(
    client,
    ...registerCommands(client, rulePages),
    ...registerEncodings(),
    ...registerPages(client),
    statusItem(client),
    watchNewFolders(client),
  );
  await client.start();
}
