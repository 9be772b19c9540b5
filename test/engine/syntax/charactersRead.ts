/**
 * How many characters `run` looks at through `indexOf` and `charCodeAt`: a measure of a parser's work that does not depend
 * on the machine.
 */
export function charactersRead(run: () => void): number {
  let read = 0;
  const { indexOf, charCodeAt } = String.prototype;
  const patched = {
    indexOf(this: string, search: string, from = 0) {
      const found = indexOf.call(this, search, from);
      read += 1 + (found === -1 ? Math.max(0, this.length - from) : found - from);
      return found;
    },
    charCodeAt(this: string, index: number) {
      read++;
      return charCodeAt.call(this, index);
    },
  };
  Object.assign(String.prototype, patched);
  try {
    run();
  } finally {
    Object.assign(String.prototype, { indexOf, charCodeAt });
  }
  return read;
}
