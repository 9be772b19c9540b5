/** Whether a file is taken for an archive by its name. */
export function isArchiveName(path: string): boolean {
  return /.\.zip$/i.test(path);
}
