import type { HandStep } from './guide';

/** A step that no file shows. */
export function byHand(section: string, en: string, ja: string): HandStep {
  return { section, title: { en, ja }, by: 'hand' };
}
