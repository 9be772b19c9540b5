import type { Concerns } from './guide';

/** The findings of these rules are the step's wherever they stand; its places decide about those of its other rules. */
export function whereverFound(...rules: readonly string[]): Concerns {
  return ({ rule }) => rules.includes(rule) || undefined;
}
