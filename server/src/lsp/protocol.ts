import { NotificationType, RequestType } from 'vscode-languageserver-protocol';

/**
 * What a client tells about itself at the start. Everything is optional: a plain language client sends nothing and gets
 * a server that reads the disk and offers no commands of its own.
 */
export interface InitializationOptions {
  /** `client`: the client answers the two requests below, and the server never touches the disk. */
  readonly files?: 'client' | 'server';
  /** The address of the folder with the rules' pages, for the links of diagnostics. */
  readonly rulePages?: string;
  /** The language of messages, when the person has chosen one apart from the editor's. */
  readonly locale?: string;
  /**
   * The client knows the commands `clusterconf.openLocation`, `clusterconf.explainRule`, `clusterconf.setLineEnds`,
   * `clusterconf.reopenWithEncoding`, `clusterconf.saveWithEncoding`, `clusterconf.copyText`, which puts a string on the
   * clipboard, `clusterconf.openText`, and `clusterconf.showPlan`, which takes what the request `clusterconf/plan` takes.
   */
  readonly commands?: boolean;
}

/** What the command `clusterconf.setLineEnds` takes a list of: a document, and how all of its lines have to end. */
export interface LineEnds {
  readonly uri: string;
  readonly ends: 'lf' | 'crlf';
}

/** What the command `clusterconf.openText` shows as a document that has no file yet. */
export interface UntitledText {
  readonly text: string;
  /** The language id of the document. */
  readonly language: string;
}

/**
 * What the commands `clusterconf.reopenWithEncoding` and `clusterconf.saveWithEncoding` take: a document, and the
 * encoding that it is to be shown or written in, by the name that VS Code has for it.
 */
export interface FileEncoding {
  readonly uri: string;
  readonly encoding: string;
}

/** Asks the client for the candidate files below a folder. */
export const FindFiles = new RequestType<
  { readonly folder: string },
  { readonly files: readonly { readonly path: string; readonly bytes: number }[]; readonly truncated: boolean },
  void
>('clusterconf/findFiles');

/** Asks the client for a file's bytes in Base64, or for its size when it is over the cap; null when there is none. */
export const ReadFile = new RequestType<
  { readonly uri: string },
  { readonly base64: string } | { readonly tooLarge: number } | null,
  void
>('clusterconf/readFile');

/**
 * Asks for the checklists of the vendors' guides: for the site of a document, or for all sites; of one guide, or of all
 * that apply. The answer is Markdown; its links begin at the folder, where only one is open.
 */
export const ShowGuide = new RequestType<
  { readonly uri?: string; readonly guide?: string },
  { readonly markdown: string },
  void
>('clusterconf/guide');

/** Asks for the plans that the files give, in the same way. */
export const ShowPlan = new RequestType<
  { readonly uri?: string; readonly plan?: string },
  { readonly markdown: string },
  void
>('clusterconf/plan');

/** Asks for the commands that capture what the rules look at: on whose computer, and for which shell. */
export const ShowCollection = new RequestType<{ readonly role?: string; readonly shell?: string }, Collection, void>(
  'clusterconf/collect',
);

/** The commands, and what else may be asked for. */
export interface Collection extends UntitledText {
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly shells: readonly { readonly id: string; readonly name: string }[];
}

/** Tells a client that offers commands how many files and findings there are, for its status item. */
export const StatusChanged = new NotificationType<Status>('clusterconf/status');

export interface Status {
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly encoding: string;
    readonly node?: string;
  }[];
  readonly errors: number;
  readonly warnings: number;
  /** Plain sentences on what was left out: files over the cap, a scan that stopped. */
  readonly notes: readonly string[];
}
