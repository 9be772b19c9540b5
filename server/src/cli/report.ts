import { originalLine } from '../engine/files/excerpt';
import type { Finding, Severity } from '../engine/rules/finding';
import { severities } from '../engine/rules/finding';
import { type LineIndex, lineIndex } from '../engine/text/lineIndex';
import type { Location } from '../engine/text/span';
import type { Snapshot } from '../engine/workspace';

/** A place as people and tools count it: from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** A checked file, as every output format lists it. */
export interface ReportedFile {
  readonly path: string;
  readonly kind: string;
  readonly encoding: string;
  readonly node?: string;
}

/** What a check has found, with lines and columns. */
export interface Report {
  readonly files: readonly ReportedFile[];
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Where a finding, or one of its related places, stands. */
  rangeOf(at: Location): Range;
}

export function reportOf(snapshot: Snapshot): Report {
  const findings = snapshot.sites.flatMap((site) => site.findings).toSorted(byPath);
  const indexes = new Map<string, LineIndex>();
  const excerptOf = (path: string) => snapshot.file(path)?.source.excerpt;
  const linesOf = (path: string): LineIndex => {
    const known = indexes.get(path) ?? lineIndex(snapshot.file(path)?.source.text ?? '');
    indexes.set(path, known);
    return known;
  };
  return {
    files: snapshot.sites
      .flatMap(({ files, views }) =>
        files.map(({ source: { path, kind, verdict } }) => {
          const node = views.nodes.of(path)?.name;
          return { path, kind, encoding: verdict.encoding, ...(node !== undefined && { node }) };
        }),
      )
      .toSorted(byOwnPath),
    findings,
    counts: countsOf(findings),
    rangeOf({ path, span }) {
      const lines = linesOf(path);
      const excerpt = excerptOf(path);
      const place = (offset: number): Place => {
        const { line, column } = lines.positionAt(offset);
        return { line: (excerpt === undefined ? line : originalLine(excerpt, line)) + 1, column: column + 1 };
      };
      return { start: place(span.start), end: place(span.end) };
    },
  };
}

function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const severity of severities)
    counts[severity] = findings.filter((finding) => finding.severity === severity).length;
  return counts;
}

/** By path alone: within a file the findings have their order already. */
function byPath(left: Finding, right: Finding): number {
  return compare(left.at.path, right.at.path);
}

function byOwnPath(left: ReportedFile, right: ReportedFile): number {
  return compare(left.path, right.path);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

/** The file and the first line and column of a place: `server1/hosts:7:14`. */
export function placeText(at: Location, { rangeOf }: Pick<Report, 'rangeOf'>): string {
  const { line, column } = rangeOf(at).start;
  return `${at.path}:${line}:${column}`;
}
