import { type Locale, type Message, message, render, template } from '../messages/message';

/**
 * A change that has to be made on the computer itself, since the file that shows the mistake is only a copy of what that
 * computer said. It is text to be read, copied and carried there; nothing runs it.
 */
export interface Remedy {
  readonly title: Message;
  /** `command`: lines for a command prompt with the rights of an administrator. `reg`: a whole .reg file to import. */
  readonly kind: 'command' | 'reg';
  readonly text: string;
}

const texts = {
  command: template({ en: 'On the server: {title}', ja: 'サーバで実行: {title}' }),
  reg: template({ en: 'Import on the server: {title}', ja: 'サーバでインポート: {title}' }),
} as const;

/** What a remedy is, as the line above its text. */
export function remedyHeading({ kind, title }: Remedy, locale: Locale): string {
  return render(message(texts[kind], { title: render(title, locale) }), locale);
}

/** The text of a remedy by its lines, for a page; a file is made of the text as it is. */
export function remedyLines({ text }: Remedy): readonly string[] {
  return text.trimEnd().split(/\r?\n/);
}
