/** Names that stand for numbers: XG calls itself 12.0, Apex One 14.0. */
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/apex|\b2019\b/i, 14],
  [/\bXG\b/i, 12],
];

/**
 * The version of the management server or of an agent as a number that can be compared: `7.3`, `5.58` for `5.58 SP1`,
 * 10.6 for `10.6.5162`, 14 for `Apex One`. Builds and service packs do not count. `undefined` for what tells none.
 */
export function productVersion(text: string): number | undefined {
  const named = NAMED.find(([pattern]) => pattern.test(text))?.[1];
  if (named !== undefined) return named;
  const number = /(?<![\d.])\d{1,2}(?:\.\d{1,2})?(?!\d)/.exec(text)?.[0];
  return number === undefined ? undefined : Number(number);
}
