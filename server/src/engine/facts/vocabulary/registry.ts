/** What a .reg file is, apart from what it says. */
export interface RegistryFacts {
  /**
   * Somebody has written the file, or changed it, to be imported: it deletes something, or it has comments. Without this
   * it may be what regedit has exported, and an edit in such a copy would change nothing on any computer.
   */
  registryScript: object;
}
