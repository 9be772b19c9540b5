/**
 * The text in memory of its own. A slice keeps the whole text that it was cut from; what outlives an edit would keep one
 * whole file for each of them.
 */
export function apart(text: string): string {
  return Array.from(text).join('');
}
