import type { FileKind } from '../files/kinds';
import type { Evidence } from './guide';

/** Whether a file of one of these kinds is among those of the site, readable or not. */
export function holdsKind({ facts }: Pick<Evidence, 'facts'>, ...kinds: readonly FileKind[]): boolean {
  return facts.all('fileEncoding').some(({ kind }) => kinds.includes(kind));
}
