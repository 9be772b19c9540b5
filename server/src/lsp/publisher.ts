import type { Connection } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-types';
import { groupBy } from '../engine/facts/groupBy';
import { sameItems } from '../engine/facts/store';
import type { Finding } from '../engine/rules/finding';
import type { AnalysedFile } from '../engine/sites/analyse';
import type { Snapshot } from '../engine/workspace';
import { type Conversion, toDiagnostic } from './convert';
import type { Folder } from './folder';

/** What a client last saw of one file. */
interface Shown {
  readonly findings: readonly Finding[];
  /** The contents that the places in the findings were computed from. */
  readonly files: readonly (AnalysedFile | undefined)[];
  readonly version: number | undefined;
  /** What was sent, for comparison. */
  readonly text: string;
}

/** A folder as it was checked, and how its places are told. */
export interface FolderSnapshot {
  readonly folder: Folder;
  readonly snapshot: Snapshot;
  readonly conversion: Conversion;
}

/** Sends the findings of whole folders, a file at a time, and only what has changed since the last time. */
export class Publisher {
  readonly #connection: Connection;
  readonly #shown = new Map<string, Shown>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Publishes all folders; what was shown of any other file is taken back. */
  publish(folders: readonly FolderSnapshot[], versionOf: (uri: string) => number | undefined): void {
    const seen = new Set<string>();
    for (const one of folders) this.#publishFolder(one, seen, versionOf);
    for (const uri of [...this.#shown.keys()]) {
      if (seen.has(uri)) continue;
      this.#shown.delete(uri);
      this.#send(uri, [], undefined);
    }
  }

  #publishFolder(
    { folder, snapshot, conversion }: FolderSnapshot,
    seen: Set<string>,
    versionOf: (uri: string) => number | undefined,
  ): void {
    const findings = snapshot.sites.flatMap((site) => site.findings);
    // Files of an archive that the client cannot open have one address, the archive's.
    const byUri = groupBy(findings, ({ at }) => folder.uriOf(at.path));
    for (const { source } of snapshot.sites.flatMap((site) => site.files)) {
      const uri = folder.uriOf(source.path);
      if (seen.has(uri)) continue;
      seen.add(uri);
      this.#show(uri, byUri.get(uri) ?? [], snapshot, conversion, versionOf(uri));
    }
  }

  #show(
    uri: string,
    findings: readonly Finding[],
    snapshot: Snapshot,
    conversion: Conversion,
    version: number | undefined,
  ): void {
    const files = [...new Set(findings.flatMap(placesOf))].map((path) => snapshot.file(path));
    const before = this.#shown.get(uri);
    const nothingNew = before === undefined && findings.length === 0 && version === undefined;
    if (nothingNew || (before !== undefined && before.version === version && isShown(before, findings, files))) return;
    const diagnostics = findings.map((finding) => toDiagnostic(finding, conversion));
    const text = JSON.stringify(diagnostics);
    this.#shown.set(uri, { findings, files, version, text });
    // A rule that ran again for another file's sake may have found just the same.
    if (before?.version !== version || before?.text !== text) this.#send(uri, diagnostics, version);
  }

  #send(uri: string, diagnostics: Diagnostic[], version: number | undefined): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }
}

function placesOf({ at, related }: Finding): readonly string[] {
  return [at.path, ...related.map((place) => place.at.path)];
}

function isShown(before: Shown, findings: readonly Finding[], files: readonly (AnalysedFile | undefined)[]): boolean {
  return sameItems(before.findings, findings) && sameItems(before.files, files);
}
