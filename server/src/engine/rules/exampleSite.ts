import { declaredLabel } from '../files/declaredEncoding';
import { detectKind } from '../files/detectKind';
import type { EncodingVerdict } from '../files/encoding';
import { type EncodingName, encodingOfLabel } from '../files/encodingLabels';
import { isBelow } from '../files/paths';
import { type SourceFile, unread } from '../files/sourceFile';
import type { FileOperation, Fix } from '../fixes/fix';
import { planFixes } from '../fixes/plan';
import { applyEdits } from '../text/edits';
import { lineEndEdits } from '../text/lineEnds';
import type { Location } from '../text/span';
import { Workspace } from '../workspace';
import type { ExampleFile, RuleExample } from './examples';
import type { Rule } from './rule';

/** An example with its marks taken out of the texts. */
export interface ExampleSite {
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The marked places, by path and offset. */
  readonly marks: readonly Location[];
}

export function exampleSite({ files }: RuleExample): ExampleSite {
  const marks: Location[] = [];
  const sources = Object.entries(files).map(([path, file]) => {
    const described = typeof file === 'string' ? { text: file } : file;
    const { text, spans } = takeMarks(described.text);
    marks.push(...spans.map((span) => ({ path, span })));
    return [path, sourceOf(path, text, described)] as const;
  });
  return { files: new Map(sources), marks: marks.toSorted(byPlace) };
}

/** A workspace that holds the files and nothing else. Rules that merely guess are on, or their examples would be silent. */
export function workspaceOf(files: Iterable<SourceFile>, rules: readonly Rule[]): Workspace {
  const workspace = new Workspace(rules);
  const guessing = rules.filter(({ meta }) => meta.confidence === 'heuristic');
  workspace.setLevels(new Map(guessing.map(({ meta }) => [meta.id, meta.severity])));
  for (const file of files) workspace.set(file);
  return workspace;
}

/** The files after these fixes, by their new paths. */
export function fixedFiles(files: ExampleSite['files'], fixes: readonly Fix[]): ExampleSite['files'] {
  const plan = planFixes(fixes);
  const edited = [...files].map(([path, file]) => {
    const edits = plan.edits.get(path);
    return [path, edits === undefined ? file : withText(file, applyEdits(file.text, edits))] as const;
  });
  return plan.files.reduce(afterOperation, new Map(edited));
}

function afterOperation(files: ExampleSite['files'], operation: FileOperation): ExampleSite['files'] {
  if (operation.kind === 'create') {
    const { path, text } = operation;
    if (files.has(path)) throw new Error(`a fix makes ${path}, which is there`);
    return new Map([...files, [path, sourceOf(path, text, { text })]]);
  }
  if (operation.kind === 'rename') return renamed(files, operation.from, operation.to);
  const file = files.get(operation.path);
  if (file === undefined) throw new Error(`a fix changes ${operation.path}, which is not there`);
  return new Map([...files, [operation.path, changedFile(file, operation)]]);
}

type Changing = Extract<FileOperation, { kind: 'line-ends' | 'encoding' | 'reopen' }>;

function changedFile(file: SourceFile, operation: Changing): SourceFile {
  switch (operation.kind) {
    case 'line-ends':
      return withText(file, applyEdits(file.text, lineEndEdits(file.text, operation.newline)));
    case 'encoding':
      return { ...file, verdict: verdictOn(file.text, operation.encoding, operation.bom) };
    case 'reopen': {
      const { misread, ...others } = file;
      return { ...others, text: misread?.text ?? file.text };
    }
  }
}

function renamed(files: ExampleSite['files'], from: string, to: string): ExampleSite['files'] {
  if ([...files.keys()].some((path) => path === to || isBelow(path, to)))
    throw new Error(`a fix moves ${from} over ${to}`);
  return new Map(
    [...files].map(([path, file]) => {
      if (path !== from && !isBelow(path, from)) return [path, file] as const;
      const moved = to + path.slice(from.length);
      return [moved, { ...file, path: moved }] as const;
    }),
  );
}

/** The file after an edit that an editor saves in the encoding in which it has read the file. */
function withText(file: SourceFile, text: string): SourceFile {
  const { fragile: _bytes, unwritable, ...others } = file;
  const { encoding, bom } = file.verdict;
  const lost = (unwritable ?? []).map(({ start, end }) => file.text.slice(start, end)).join('');
  return {
    ...others,
    text,
    verdict: verdictOn(text, encoding, bom),
    ...(lost !== '' && { unwritable: places(text, lost) }),
  };
}

/** Where the text has one of these characters. */
function places(text: string, characters: string): readonly Location['span'][] {
  const wanted = new Set(characters);
  return [...text.matchAll(/./gsu)].flatMap(({ 0: character, index }) =>
    wanted.has(character) ? [{ start: index, end: index + character.length }] : [],
  );
}

function sourceOf(path: string, text: string, example: ExampleFile): SourceFile {
  const {
    encoding,
    bom = false,
    damage,
    archiveProblem,
    misread,
    unwritable = '',
    fragile = {},
    rewrittenBy,
    isEdited,
  } = example;
  const kind = archiveProblem === undefined ? (example.kind ?? detectKind(path, text)) : 'cluster-archive';
  if (kind === undefined) throw new Error(`an example's ${path} is no file of ours`);
  const file = { path, kind, text, verdict: verdictOn(text, encoding, bom), damage, bytes: text.length };
  const codes = Object.entries(fragile).flatMap(([character, code]) =>
    places(text, character).map((span) => ({ ...code, span })),
  );
  return {
    ...file,
    ...(archiveProblem && { archiveProblem }),
    ...(rewrittenBy && { rewrittenBy }),
    ...(isEdited && { isEdited }),
    ...(misread && { misread }),
    ...(unwritable !== '' && { unwritable: places(text, unwritable) }),
    ...(codes.length > 0 && { fragile: codes }),
  };
}

function verdictOn(text: string, encoding: EncodingName | undefined, bom: boolean): EncodingVerdict {
  const declared = declaredIn(text);
  const actual = encoding ?? declared?.encoding ?? 'utf-8';
  // Characters above 7F in one of these encodings are hardly ever valid in another.
  const isPlain = !/[^\0-\x7f]/.test(text);
  const contradictsDeclaration = declared?.encoding !== undefined && declared.encoding !== actual && !isPlain;
  const belief = isPlain ? 'ascii' : 'detected';
  return { ...unread, encoding: actual, belief, certain: true, bom, declared, contradictsDeclaration };
}

function declaredIn(text: string): EncodingVerdict['declared'] {
  const label = /^<\?xml[^>]*encoding="([^"]*)"/.exec(text)?.[1];
  // The header of a .reg file leaves the encoding open.
  const header = declaredLabel(text, 'reg');
  if (label === undefined) return header && { ...header, encoding: undefined };
  const start = text.indexOf(`"${label}"`) + 1;
  return { label, span: { start, end: start + label.length }, encoding: encodingOfLabel(label) };
}

function takeMarks(marked: string) {
  const spans: Location['span'][] = [];
  let text = '';
  let open = 0;
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') open = text.length;
    else if (piece === '⟧') spans.push({ start: open, end: text.length });
    else text += piece;
  }
  return { text, spans };
}

function byPlace(left: Location, right: Location): number {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.span.start - right.span.start;
}
