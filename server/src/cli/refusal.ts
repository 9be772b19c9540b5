import type { SpliceRefusal } from '../engine/fixes/spliceBytes';
import { type Message, message, plain, template } from '../engine/messages/message';

/** A file that was left as it is, and why: the end of a sentence about it. */
export interface Refusal {
  readonly path: string;
  readonly reason: Message;
}

const texts = {
  changed: template({ en: 'it was changed by someone else meanwhile.', ja: '実行中に別のところで変更されました。' }),
  readOnly: template({ en: 'it is read-only.', ja: '読み取り専用です。' }),
  taken: template({
    en: 'there is something of the new name already.',
    ja: '新しい名前のものが既にあります。',
  }),
  unencodable: template({
    en: 'its encoding has no "{detail}".',
    ja: 'ファイルの文字コードに「{detail}」がありません。',
  }),
  'inside-character': template({
    en: 'a change begins or ends within a character.',
    ja: '変更箇所が文字の途中になります。',
  }),
  lossy: template({
    en: 'some of its bytes are no characters of {detail}.',
    ja: '{detail} として読み取れないバイトがあります。',
  }),
  system: template({ en: '{detail}', ja: '{detail}' }),
} as const;

export const changedMeanwhile = plain(texts.changed);
export const readOnly = plain(texts.readOnly);
export const nameTaken = plain(texts.taken);

/** Why bytes could not be spliced. */
export function spliceReason({ refused, detail }: SpliceRefusal): Message {
  return { template: texts[refused], args: { detail } };
}

/** What the operating system says, in its own words unless there are better ones. */
export function systemReason(error: unknown): Message {
  if (error instanceof Error && 'code' in error && (error.code === 'EEXIST' || error.code === 'ENOTEMPTY'))
    return nameTaken;
  return message(texts.system, { detail: error instanceof Error ? error.message : String(error) });
}
