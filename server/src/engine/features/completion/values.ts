import type { KnowledgeEntry } from '../../knowledge/entry';
import { type Bilingual, plain } from '../../messages/message';
import { type Completion, completion } from '../completion';

const ON: Bilingual = { en: 'on', ja: '有効' };
const OFF: Bilingual = { en: 'off', ja: '無効' };

/** The values that a key or element may have, each with its meaning; the default alone where they are not numbered. */
export function valuesOf({ type, default: usual, meaning }: KnowledgeEntry): readonly Completion[] {
  const described = (value: string, says: Bilingual): Completion =>
    completion(value, 'value', {
      detail: plain(value === usual ? asDefault(says) : says),
      documentation: [plain(meaning)],
    });
  if (type.kind === 'choice') return Object.entries(type.choices).map(([value, says]) => described(value, says));
  if (type.kind === 'flag') return [described('1', ON), described('0', OFF)];
  if (type.kind === 'secret' || usual === undefined || usual === '') return [];
  const detail = plain({ en: 'default', ja: '既定値' });
  return [completion(usual, 'value', { detail, documentation: [plain(meaning)] })];
}

function asDefault({ en, ja }: Bilingual): Bilingual {
  return { en: `${en} (default)`, ja: `${ja}（既定値）` };
}
