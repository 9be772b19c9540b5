import { join } from 'node:path';
import { message, render, template } from '../../engine/messages/message';
import { lineIndex } from '../../engine/text/lineIndex';
import type { Arguments } from '../arguments';
import { type Context, type ExitCode, exitCodes } from '../context';
import { type Loaded, load } from '../load';
import type { Refusal } from '../refusal';
import { replaceFile } from '../replaceFile';
import { tellTrouble } from '../trouble';
import { exitOf } from './check';
import { type Change, fixRounds } from './fixRounds';

const texts = {
  changed: template({
    en: '{place}  "{before}" -> "{after}"  {rule}',
    ja: '{place}  「{before}」→「{after}」  {rule}',
  }),
  refused: template({ en: '{path} was left as it is: {reason}', ja: '{path} は変更していません: {reason}' }),
  written: template({ en: '{count} changes in {files} files.', ja: '{files} ファイルの {count} か所を変更しました。' }),
  wouldWrite: template({
    en: '{count} changes in {files} files; nothing was written.',
    ja: '{files} ファイルの {count} か所が対象です。書き込みはしていません。',
  }),
} as const;

/** `clusterconf fix`: applies fixes, and writes each file whole or not at all. */
export async function fix(args: Arguments, context: Context): Promise<ExitCode> {
  const loaded = await load(args.operands, args.config, context.decoder);
  const { workspace, bytes, changes, refusals } = fixRounds(loaded, args.suggested, context.decoder);
  const unwritten = args.dryRun ? [] : write(loaded, bytes);
  const failures = [...refusals, ...unwritten];
  const made = changes.filter((change) => unwritten.every(({ path }) => path !== change.path));
  tellChanges(made, args, context);
  for (const { path, reason } of failures) {
    const sentence = message(texts.refused, { path, reason: render(reason, args.locale) });
    context.err(`${render(sentence, args.locale)}\n`);
  }
  const snapshot = workspace.snapshot();
  const trouble = tellTrouble(loaded, snapshot, args.locale, context) || failures.length > 0;
  return trouble ? exitCodes.trouble : exitOf(snapshot, args);
}

function tellChanges(changes: readonly Change[], args: Arguments, context: Context): void {
  for (const change of changes) context.out(`${describe(change, args, context)}\n`);
  const text = args.dryRun ? texts.wouldWrite : texts.written;
  const files = new Set(changes.map(({ path }) => path)).size;
  context.out(`${render(message(text, { count: changes.length, files }), args.locale)}\n`);
}

function describe({ path, text, edit, rule }: Change, { locale }: Arguments, { colors }: Context): string {
  const { line, column } = lineIndex(text).positionAt(edit.span.start);
  const place = `${path}:${line + 1}:${column + 1}`;
  const before = text.slice(edit.span.start, edit.span.end);
  return render(
    message(texts.changed, { place: colors.bold(place), before, after: edit.newText, rule: colors.dim(rule) }),
    locale,
  );
}

/** Writes what has changed; a file that changed on disk meanwhile is left alone. */
function write({ base, bytes: before }: Loaded, after: ReadonlyMap<string, Uint8Array>): readonly Refusal[] {
  return [...after].flatMap(([path, bytes]) => {
    const original = before.get(path);
    if (original === undefined || original === bytes) return [];
    const reason = replaceFile(join(base, path), original, bytes);
    return reason === undefined ? [] : [{ path, reason }];
  });
}
