import type { Located } from '../../text/span';

/** The letter of an absolute Windows path such as `E:\Data`, in upper case; `undefined` for any other text. */
export function driveIn({ value, at }: Located<string>): Located<string> | undefined {
  if (!/^[a-z]:[\\/]/i.test(value)) return undefined;
  const { start } = at.span;
  return { value: value.charAt(0).toUpperCase(), at: { path: at.path, span: { start, end: start + 1 } } };
}
