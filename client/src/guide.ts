import { commands, type Disposable, EventEmitter, l10n, languages, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { documentSelector } from './languages';

const SCHEME = 'clusterconf-guide';

/**
 * The checklist of the vendors' cluster guide, as a document that nobody has to save. It belongs to the site of the
 * document that was open, or to all sites, and follows the findings as long as somebody looks at it.
 */
export function registerGuide(client: BaseLanguageClient): readonly Disposable[] {
  const changed = new EventEmitter<Uri>();
  const provideTextDocumentContent = ({ query }: Uri) => checklist(client, query);
  return [
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, { onDidChange: changed.event, provideTextDocumentContent }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      // What is said of the checklist itself must not make it anew, or the two would go on for ever.
      if (uris.every(({ scheme }) => scheme === SCHEME)) return;
      for (const { uri } of workspace.textDocuments) if (uri.scheme === SCHEME) changed.fire(uri);
    }),
    commands.registerCommand('clusterconf.showGuide', showGuide),
  ];
}

async function showGuide(): Promise<void> {
  const document = window.activeTextEditor?.document;
  const isOurs = document !== undefined && languages.match([...documentSelector], document) > 0;
  const query = isOurs ? document.uri.toString() : '';
  const uri = Uri.from({ scheme: SCHEME, path: `/${l10n.t('Cluster guide')}.md`, query });
  await commands.executeCommand('markdown.showPreview', uri);
}

async function checklist(client: BaseLanguageClient, query: string): Promise<string> {
  const params = query === '' ? {} : { uri: query };
  const { markdown } = await client.sendRequest<{ readonly markdown: string }>('clusterconf/guide', params);
  return markdown;
}
