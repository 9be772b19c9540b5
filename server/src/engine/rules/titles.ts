import { type Message, message, template } from '../messages/message';

/** Titles of fixes that several rules share. */
const texts = {
  write: template({ en: 'Write "{text}"', ja: '「{text}」にする' }),
  remove: template({ en: 'Remove "{text}"', ja: '「{text}」を取り除く' }),
} as const;

/** The title of a fix that puts `text` in place of what is there. */
export function writeTitle(text: string): Message {
  return message(texts.write, { text });
}

export function removeTitle(text: string): Message {
  return message(texts.remove, { text });
}
