import type { KnowledgeEntry } from '../../knowledge/entry';

/** Whether a value is one that the key can have; types without a rule take everything. */
export function isAllowed({ type }: KnowledgeEntry, text: string): boolean {
  switch (type.kind) {
    case 'flag':
      return text === '0' || text === '1';
    case 'choice':
      return type.open === true || Object.hasOwn(type.choices, text);
    case 'integer': {
      const number = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return number >= (type.min ?? Number.NEGATIVE_INFINITY) && number <= (type.max ?? Number.POSITIVE_INFINITY);
    }
    default:
      return true;
  }
}

/** The values that the key can have, for a message: the same in every language. */
export function allowedValues({ type }: KnowledgeEntry): string {
  if (type.kind === 'flag') return '0, 1';
  if (type.kind === 'choice') return Object.keys(type.choices).join(', ');
  if (type.kind !== 'integer') return '';
  return type.max === undefined ? `>= ${type.min ?? 0}` : `${type.min ?? 0} - ${type.max}`;
}
