import { type Message, message, plain, template } from '../../messages/message';

/** Titles of fixes that several rules share. */
const texts = {
  write: template({ en: 'Write "{text}"', ja: '「{text}」にする' }),
  add: template({ en: 'Add "{text}"', ja: '「{text}」を追加する' }),
  remove: template({ en: 'Remove "{text}"', ja: '「{text}」を取り除く' }),
  set: template({ en: 'Set {setting} to {value}', ja: '{setting} を {value} にする' }),
  recover: template({ en: 'Make "{name}" the recovery target', ja: '回復対象を「{name}」にする' }),
  moveLine: template({ en: 'Move "{name}" to a line of {address}', ja: '「{name}」を {address} の行に移す' }),
  saveAs: template({ en: 'Save as {encoding}', ja: '{encoding} で保存し直す' }),
  reopenAs: template({ en: 'Reopen as {encoding}', ja: '{encoding} で開き直す' }),
  rewriteBytes: template({ en: 'Write the bytes of {name} anew', ja: '{name} のバイトを書き直す' }),
  fold: { en: 'Put the missing backslashes', ja: '足りない「\\」を補う' },
  yen: { en: 'Write backslashes', ja: '「\\」にする' },
} as const;

/** The title of a fix that puts `text` in place of what is there. */
export function writeTitle(text: string): Message {
  return message(texts.write, { text });
}

export function addTitle(text: string): Message {
  return message(texts.add, { text });
}

export function removeTitle(text: string): Message {
  return message(texts.remove, { text });
}

/** The title of a fix that gives a setting of clp.conf a value; `setting` is the element's name. */
export function setTitle(setting: string, value: string): Message {
  return message(texts.set, { setting, value });
}

/** The title of a fix that changes what a monitor recovers. */
export function recoverTitle(name: string): Message {
  return message(texts.recover, { name });
}

/** The title of a fix that gives a name of a hosts file a line of its own. */
export function moveLineTitle(name: string, address: string): Message {
  return message(texts.moveLine, { name, address });
}

/** The title of a fix that writes a file in another encoding. */
export function saveAsTitle(encoding: string): Message {
  return message(texts.saveAs, { encoding });
}

/** The title of a fix that shows a file in another encoding. */
export function reopenAsTitle(encoding: string): Message {
  return message(texts.reopenAs, { encoding });
}

/** The title of a fix that writes the data of a registry value anew; `name` is the value's, with its quotation marks. */
export function rewriteBytesTitle(name: string): Message {
  return message(texts.rewriteBytes, { name });
}

export const foldTitle = plain(texts.fold);
export const yenTitle = plain(texts.yen);
