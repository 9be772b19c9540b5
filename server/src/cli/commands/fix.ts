import { join } from 'node:path';
import { MAX_FILE_BYTES } from '../../engine/files/caps';
import { encodingTitle } from '../../engine/files/encodingTitle';
import type { SourceFile } from '../../engine/files/sourceFile';
import { type Message, message, render, template } from '../../engine/messages/message';
import { lineIndex } from '../../engine/text/lineIndex';
import type { Snapshot } from '../../engine/workspace';
import type { Arguments } from '../arguments';
import { type Context, type ExitCode, exitCodes } from '../context';
import { type Loaded, load } from '../load';
import type { Refusal } from '../refusal';
import { createFile, moveFile, replaceFile } from '../replaceFile';
import { toldNewText, toldText } from '../secretLines';
import { tellTrouble } from '../trouble';
import { exitOf } from './check';
import { type Change, type Edited, fixRounds, type Operated } from './fixRounds';
import type { Step } from './repair';

const texts = {
  changed: template({
    en: '{place}  "{before}" -> "{after}"  {rule}',
    ja: '{place}  「{before}」→「{after}」  {rule}',
  }),
  created: template({ en: '{place}  is new  {rule}', ja: '{place}  を作成  {rule}' }),
  moved: template({ en: '{place}  -> {to}  {rule}', ja: '{place}  → {to}  {rule}' }),
  lineEnds: template({ en: '{place}  all lines end in {ends}  {rule}', ja: '{place}  改行をすべて {ends} に  {rule}' }),
  encoding: template({
    en: '{place}  is written in {encoding}  {rule}',
    ja: '{place}  文字コードを {encoding} に  {rule}',
  }),
  refused: template({ en: '{path} was left as it is: {reason}', ja: '{path} は変更していません: {reason}' }),
  archive: template({
    en: '{path} was left as it is: archives are only read. Unpack it to have its files fixed.',
    ja: '{path} は変更していません: アーカイブは読み取るだけです。修正するには展開してください。',
  }),
  excerpt: template({
    en: '{path} was left as it is: it is over {limit} MB, and only the keys that rules look at were read.',
    ja: '{path} は変更していません: {limit} MB を超えているため、ルールで使うキーだけを読み取っています。',
  }),
  written: template({ en: '{count} changes in {files} files.', ja: '{files} ファイルの {count} か所を変更しました。' }),
  wouldWrite: template({
    en: '{count} changes in {files} files; nothing was written.',
    ja: '{files} ファイルの {count} か所が対象です。書き込みはしていません。',
  }),
} as const;

/** `clusterconf fix`: applies fixes, and writes each file whole or not at all. */
export async function fix(args: Arguments, context: Context): Promise<ExitCode> {
  const loaded = await load(args.operands, args.config, context.decoder);
  const { workspace, steps, changes, refusals } = fixRounds(loaded, args.suggested, context.decoder);
  const unwritten = args.dryRun ? [] : carryOut(loaded, steps);
  const failures = [...refusals, ...unwritten];
  const made = changes.filter((change) => unwritten.every(({ path }) => path !== change.path));
  tellChanges(made, args, context);
  for (const { path, reason } of failures) {
    const sentence = message(texts.refused, { path, reason: render(reason, args.locale) });
    context.err(`${render(sentence, args.locale)}\n`);
  }
  const snapshot = workspace.snapshot();
  for (const path of archivesWithFindings(snapshot)) {
    context.err(`${render(message(texts.archive, { path }), args.locale)}\n`);
  }
  for (const path of excerptsWithFindings(snapshot)) {
    const limit = MAX_FILE_BYTES / 1024 / 1024;
    context.err(`${render(message(texts.excerpt, { path, limit }), args.locale)}\n`);
  }
  const trouble = tellTrouble(loaded, snapshot, args.locale, context) || failures.length > 0;
  return trouble ? exitCodes.trouble : exitOf(snapshot, args);
}

/** The archives in whose files something was found: nothing in them is ever changed. */
function archivesWithFindings(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(sourcesWithFindings(snapshot).flatMap(({ archive }) => archive ?? []));
}

/** The files with findings of which only a part was read: nobody can write them from that. */
function excerptsWithFindings(snapshot: Snapshot): ReadonlySet<string> {
  const parts = sourcesWithFindings(snapshot).filter(({ excerpt }) => excerpt !== undefined);
  return new Set(parts.map(({ path }) => path));
}

function sourcesWithFindings({ sites, file }: Snapshot): readonly SourceFile[] {
  const findings = sites.flatMap((site) => site.findings);
  return findings.flatMap(({ at }) => file(at.path)?.source ?? []);
}

function tellChanges(changes: readonly Change[], args: Arguments, context: Context): void {
  for (const change of changes) context.out(`${describe(change, args, context)}\n`);
  const text = args.dryRun ? texts.wouldWrite : texts.written;
  const files = new Set(changes.map(({ path }) => path)).size;
  context.out(`${render(message(text, { count: changes.length, files }), args.locale)}\n`);
}

function describe(change: Change, args: Arguments, context: Context): string {
  return render('edit' in change ? editText(change, context) : operationText(change, context), args.locale);
}

function editText({ path, text, edit, rule }: Edited, { colors }: Context): Message {
  const { line, column } = lineIndex(text).positionAt(edit.span.start);
  const place = colors.bold(`${path}:${line + 1}:${column + 1}`);
  const before = toldText(text, edit.span);
  const after = toldNewText(text, edit.span, edit.newText);
  return message(texts.changed, { place, before, after, rule: colors.dim(rule) });
}

function operationText({ path, operation, rule: id }: Operated, { colors }: Context): Message {
  const rule = colors.dim(id);
  const place = colors.bold(path);
  switch (operation.kind) {
    case 'create':
      return message(texts.created, { place, rule });
    case 'rename':
      return message(texts.moved, { place, to: operation.to, rule });
    case 'line-ends':
      return message(texts.lineEnds, { place, ends: operation.newline === '\n' ? 'LF' : 'CR LF', rule });
    case 'encoding':
    case 'reopen':
      return message(texts.encoding, { place, encoding: encodingTitle(operation), rule });
  }
}

/** Does the steps on disk; a file that changed there meanwhile, or that another one is in the way of, is left alone. */
function carryOut({ base }: Loaded, steps: readonly Step[]): readonly Refusal[] {
  return steps.flatMap((step) => {
    const reason = stepOnDisk(step, (path) => join(base, path));
    return reason === undefined ? [] : [{ path: step.kind === 'rename' ? step.from : step.path, reason }];
  });
}

function stepOnDisk(step: Step, full: (path: string) => string): Message | undefined {
  switch (step.kind) {
    case 'write':
      return replaceFile(full(step.path), step.before, step.after);
    case 'create':
      return createFile(full(step.path), step.after);
    case 'rename':
      return moveFile(full(step.from), full(step.to));
  }
}
