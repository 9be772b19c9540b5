import type { Renewal, Renewals } from '../../facts/views/renewals';
import type { Fact } from '../../facts/vocabulary';
import type { LicensedObject } from '../../facts/vocabulary/drweb';
import { message, template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RowId } from '../../verdicts/renewal/table';
import { fileName } from '../../verdicts/renewal/told';
import type { Related } from '../finding';

const texts = {
  current: template({ en: '{file} is the key that is renewed', ja: '{file} が更新されるキーです' }),
  component: template({ en: '{name} is licensed here', ja: 'ここでは {name} がライセンスされています' }),
  count: template({ en: '{count} licences here', ja: 'ここではライセンス数は {count} です' }),
  object: template({ en: '{id} belongs to this', ja: '{id} が該当します' }),
} as const;

/** A renewal of which both keys are there, and known to belong together. */
export interface KnownPair extends Renewal {
  readonly current: Fact<'licenceKey'>;
  readonly renewal: Fact<'licenceKey'>;
}

/** The renewals that are told or named; two keys that merely lie beside each other may have nothing to do with another. */
export function knownPairs({ all }: Renewals): readonly KnownPair[] {
  return all.flatMap((one) => {
    const { current, renewal, by } = one;
    return current === undefined || renewal === undefined || by === 'dates' ? [] : [{ ...one, current, renewal }];
  });
}

/** Whether the renewal is certain to end in that row. */
export function endsIn({ verdict }: Renewal, row: RowId): boolean {
  return verdict.isCertain && verdict.row === row;
}

export function currentKeyNote(renewal: KnownPair): Related {
  return { at: renewal.current.at, message: message(texts.current, { file: fileName(renewal.current) }) };
}

export function componentNote({ value, at }: Located<string>): Related {
  return { at, message: message(texts.component, { name: value }) };
}

export function countNote({ value, at }: Located<number>): Related {
  return { at, message: message(texts.count, { count: value }) };
}

export function objectNote({ id }: LicensedObject): Related {
  return { at: id.at, message: message(texts.object, { id: id.value }) };
}

/** The values of a list as one text, in the order in which they stand. */
export function listed(values: readonly Located<string>[]): string {
  return values.map(({ value }) => value).join(', ');
}
