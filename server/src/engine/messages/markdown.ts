/** Text in Markdown as it is: characters that would be markup are escaped. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&');
}

/** Text of one line as it is: nothing in it is markup, a line break, or an address to follow. */
export function plainText(text: string): string {
  return plainMarkdown(text)
    .replace(/\r\n|[\r\n]/g, ' ')
    .replaceAll('://', ':\\//');
}

/** Lines as a block of code, as they are; the fence is longer than any run of backticks in them. */
export function codeBlock(lines: readonly string[]): readonly string[] {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []).map(({ length }) => length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return [fence, ...lines, fence];
}
