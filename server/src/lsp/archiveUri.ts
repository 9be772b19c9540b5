import { URI, Utils } from 'vscode-uri';

/** The scheme of addresses that mean a file inside an archive, whose text the server gives (LSP 3.18, Text Document Content). */
export const ARCHIVE_SCHEME = 'clusterconf-zip';

/** The address of a file inside an archive: the path is what a person sees, the query is the archive's own address. */
export function archiveUri(archive: string, inside: string): string {
  const path = `/${Utils.basename(URI.parse(archive))}/${inside}`;
  return URI.from({ scheme: ARCHIVE_SCHEME, path, query: archive }).toString();
}

/** The archive that an address leads into, and the path inside it; `undefined` for any other address. */
export function insideArchive(uri: string): { readonly archive: string; readonly inside: string } | undefined {
  if (!isInArchive(uri)) return undefined;
  const { path, query } = URI.parse(uri);
  return { archive: query, inside: path.slice(path.indexOf('/', 1) + 1) };
}

/** Whether an address means a file inside an archive: such documents are what the archive says, and are read with it. */
export function isInArchive(uri: string): boolean {
  return uri.startsWith(`${ARCHIVE_SCHEME}:`);
}
