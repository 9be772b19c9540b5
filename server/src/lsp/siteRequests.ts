import type { Connection } from 'vscode-languageserver';
import { TextDocumentContentRequest } from 'vscode-languageserver-protocol';
import type { Locale } from '../engine/messages/message';
import { archivedText } from './archivedText';
import { collection } from './collect';
import type { Folders } from './folders';
import { guideMarkdown, planMarkdown } from './pages';
import { ShowCollection, ShowGuide, ShowPlan } from './protocol';

/** What the answers about whole sites are made from. */
export interface SiteRequests {
  readonly connection: Connection;
  readonly folders: Folders;
  readonly locale: Locale;
  /** Throws when it is not the time for a request. */
  readonly check: () => void;
  /** Over when all folders have been read for the first time. */
  readonly started: () => Promise<void>;
}

/** Answers what is asked about whole sites, and for the texts that the server makes. */
export function answerSiteRequests({ connection, folders, locale, check, started }: SiteRequests): void {
  connection.onRequest(TextDocumentContentRequest.type, async (params: unknown) => {
    check();
    await started();
    return { text: archivedText(folders, params) };
  });
  connection.onRequest(ShowGuide, async (params: unknown) => {
    check();
    await started();
    return { markdown: guideMarkdown(folders, params, locale) };
  });
  connection.onRequest(ShowPlan, async (params: unknown) => {
    check();
    await started();
    return { markdown: planMarkdown(folders, params, locale) };
  });
  connection.onRequest(ShowCollection, (params: unknown) => {
    check();
    return collection(params, locale);
  });
}
