/** Text in Markdown as it is: characters that would be markup are escaped. */
export function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|]/g, '\\$&');
}
