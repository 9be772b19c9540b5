import { commands, type Disposable, EventEmitter, l10n, languages, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { documentSelector } from './languages';

/** Documents that the server writes and nobody has to save, by the scheme of their addresses. */
const pages = {
  'clusterconf-guide': { request: 'clusterconf/guide', title: () => l10n.t('Guides') },
  'clusterconf-plan': { request: 'clusterconf/plan', title: () => l10n.t('Plans') },
} as const;

type Scheme = keyof typeof pages;

/** What a page is about: the site of a document or all sites, and one guide or plan or all of them. */
interface About {
  readonly uri?: string;
  readonly guide?: string;
  readonly plan?: string;
}

/**
 * The checklists of the vendors' guides and the plans, as documents. They belong to the site of the document that was
 * open, or to all sites, and follow the findings as long as somebody looks at them.
 */
export function registerPages(client: BaseLanguageClient): readonly Disposable[] {
  const changed = new EventEmitter<Uri>();
  return [
    changed,
    ...Object.keys(pages).map((scheme) =>
      workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: changed.event,
        provideTextDocumentContent: (uri) => content(client, uri),
      }),
    ),
    languages.onDidChangeDiagnostics(({ uris }) => {
      // What is said of a page itself must not make it anew, or the two would go on for ever.
      if (uris.every(({ scheme }) => isScheme(scheme))) return;
      for (const { uri } of workspace.textDocuments) if (isScheme(uri.scheme)) changed.fire(uri);
    }),
    commands.registerCommand('clusterconf.showGuide', (about?: About) => show('clusterconf-guide', about)),
    commands.registerCommand('clusterconf.showPlan', (about?: About) => show('clusterconf-plan', about)),
  ];
}

async function show(scheme: Scheme, about: About = aboutOpenDocument()): Promise<void> {
  const uri = Uri.from({ scheme, path: `/${pages[scheme].title()}.md`, query: JSON.stringify(about) });
  await commands.executeCommand('markdown.showPreview', uri);
}

function aboutOpenDocument(): About {
  const document = window.activeTextEditor?.document;
  const isOurs = document !== undefined && languages.match([...documentSelector], document) > 0;
  return isOurs ? { uri: document.uri.toString() } : {};
}

async function content(client: BaseLanguageClient, { scheme, query }: Uri): Promise<string> {
  if (!isScheme(scheme)) return '';
  const about: About = query === '' ? {} : JSON.parse(query);
  const { markdown } = await client.sendRequest<{ readonly markdown: string }>(pages[scheme].request, about);
  return markdown;
}

function isScheme(scheme: string): scheme is Scheme {
  return Object.hasOwn(pages, scheme);
}
