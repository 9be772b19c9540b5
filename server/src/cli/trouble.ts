import { MAX_ARCHIVE_BYTES, MAX_FILE_BYTES } from '../engine/files/caps';
import { type Locale, type Message, message, render, template } from '../engine/messages/message';
import type { Snapshot } from '../engine/workspace';
import { MAX_CANDIDATES, MAX_DEPTH } from '../platform/fileAccess';
import type { Context } from './context';
import type { Loaded } from './load';
import type { Refusal } from './refusal';

const texts = {
  unreadable: template({ en: '{path} could not be read: {reason}', ja: '{path} を読み取れません: {reason}' }),
  crash: template({
    en: 'Internal error in {where}; its findings are missing. {reason}',
    ja: '{where} で内部エラーが発生しました。この項目の指摘は欠けています。{reason}',
  }),
  largeArchives: template({
    en: '{count} archives over {limit} MB were not looked at: {paths}',
    ja: '{limit} MB を超えるアーカイブ {count} 個は調べていません: {paths}',
  }),
  excerpts: template({
    en: '{path} is over {limit} MB: only the keys that rules look at were read.',
    ja: '{path} は {limit} MB を超えているため、ルールで使うキーだけを読み取りました。',
  }),
  truncated: template({
    en: 'The scan ended at {limit} candidate files or {depth} levels of folders; the rest was not looked at.',
    ja: '対象になりうるファイル {limit} 件またはフォルダー {depth} 階層の上限に達しました。残りは調べていません。',
  }),
} as const;

/** That a file could not be read, and why. */
export function unreadable({ path, reason }: Refusal, locale: Locale): string {
  return render(message(texts.unreadable, { path, reason: render(reason, locale) }), locale);
}

/** Said and no trouble: large archives in a folder mostly are somebody else's. */
function largeArchives({ largeArchives: all }: Loaded): Message {
  const limit = MAX_ARCHIVE_BYTES / 1024 / 1024;
  return message(texts.largeArchives, { count: all.length, limit, paths: all.slice(0, 3).join(', ') });
}

/** Said and no trouble: everything that rules look at was read. */
function excerpts(sites: Snapshot['sites']): readonly string[] {
  const all = sites.flatMap(({ files }) => files).map(({ source }) => source);
  return all.flatMap(({ path, excerpt }) => (excerpt === undefined ? [] : [path]));
}

const CAPS = { limit: MAX_CANDIDATES, depth: MAX_DEPTH };

/** Says what could not be done; true when there was anything. */
export function tellTrouble(loaded: Loaded, { sites }: Snapshot, locale: Locale, { err }: Context): boolean {
  const crashes = sites.flatMap((site) => site.crashes);
  for (const refusal of loaded.unreadable) err(`${unreadable(refusal, locale)}\n`);
  for (const path of excerpts(sites)) {
    const limit = MAX_FILE_BYTES / 1024 / 1024;
    err(`${render(message(texts.excerpts, { path, limit }), locale)}\n`);
  }
  if (loaded.largeArchives.length > 0) err(`${render(largeArchives(loaded), locale)}\n`);
  for (const { where, reason } of crashes) err(`${render(message(texts.crash, { where, reason }), locale)}\n`);
  if (loaded.truncated) err(`${render(message(texts.truncated, CAPS), locale)}\n`);
  return loaded.unreadable.length > 0 || crashes.length > 0 || loaded.truncated;
}
