/** Whether a file is taken for a registry export by its name. */
export function isExportName(path: string): boolean {
  return /\.reg$/i.test(path);
}
