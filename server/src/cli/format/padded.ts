import stringWidth from 'string-width';

/** Padded to a width in columns of the terminal, in which a Japanese character takes two. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
