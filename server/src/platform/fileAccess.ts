/** A candidate file that a scan has met. */
export interface FoundFile {
  /** Below the scanned folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** The scan stopped at a cap: there may be more. */
  readonly truncated: boolean;
}

/** The bytes of a file, or its size when it is over the cap and was not read. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly tooLarge: number };

/**
 * Where files come from. The command line and plain language clients read the disk; in VS Code, where files may live
 * anywhere, the client is asked instead.
 */
export interface FileAccess {
  /** The candidates below a folder. Links are never followed. */
  find(folderUri: string): Promise<FoundFiles>;
  /** `undefined` when there is no such file, or it cannot be read. */
  read(uri: string): Promise<FileContent | undefined>;
}

/** The caps of one scan: more candidates than this are left out, and said to be. */
export const MAX_CANDIDATES = 20_000;
export const MAX_DEPTH = 24;
