import type { HandStep } from './guide';

/** A step that no file shows; `applies` where files may show that it is not asked for. */
export function byHand(section: string, en: string, ja: string, applies?: HandStep['applies']): HandStep {
  return { section, title: { en, ja }, by: 'hand', ...(applies && { applies }) };
}
