import { applyEdits as applyJsonEdits, modify } from 'jsonc-parser';
import { folderOf, isBelow, relativeTo } from '../files/paths';
import type { Finding } from '../rules/finding';
import type { AnalysedFile } from '../sites/analyse';
import type { TextEdit } from '../text/edits';
import type { Site } from '../workspace';

/** How a finding can be suppressed where it stands. */
export type Allowance =
  | { readonly kind: 'comment'; readonly path: string; readonly edit: TextEdit }
  /** The whole text of the project file afterwards, for formats in which a comment has no safe place. */
  | { readonly kind: 'project'; readonly path: string; readonly text: string; readonly exists: boolean };

const COMMENT_SIGNS: Readonly<Partial<Record<AnalysedFile['syntax']['format'], string>>> = {
  ini: ';',
  reg: ';',
  hosts: '#',
};

/**
 * A comment line above the finding where the format has comments that its product reads over; else an entry under
 * `suppress` in the site's clusterconf.json, which is created beside the cluster's files when there is none. Nothing is
 * ever written into an archive.
 */
export function allowanceFor(finding: Finding, file: AnalysedFile, site: Site): Allowance {
  const { kind, archive } = file.source;
  const sign = kind === 'drweb-key' || archive !== undefined ? undefined : COMMENT_SIGNS[file.syntax.format];
  if (sign === undefined) return inProject(finding, file, site);
  return {
    kind: 'comment',
    path: file.source.path,
    edit: commentAbove(file.source.text, finding.at.span.start, sign, finding.rule),
  };
}

function commentAbove(text: string, offset: number, sign: string, rule: string): TextEdit {
  // Counted from -1 a search would begin at the first character, which may be a line break.
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { span: { start, end: start }, newText: `${sign} clusterconf: allow ${rule}${newline}` };
}

function inProject({ rule, at }: Finding, { source }: AnalysedFile, { root, project }: Site): Allowance {
  // A cluster in an archive has its project file beside the archive.
  const isInside = source.archive !== undefined && (root === source.archive || isBelow(root, source.archive));
  const folder = isInside ? folderOf(source.archive) : root;
  const path = project?.source.path ?? (folder === '' ? 'clusterconf.json' : `${folder}/clusterconf.json`);
  const before = project?.source.text ?? '{}\n';
  const entry = { rule, path: relativeTo(at.path, folderOf(path)) };
  const formattingOptions = { insertSpaces: true, tabSize: 2, insertFinalNewline: true };
  const edits = modify(before, ['suppress', -1], entry, { formattingOptions, isArrayInsertion: true });
  return { kind: 'project', path, text: applyJsonEdits(before, edits), exists: project !== undefined };
}
