import { template } from '../messages/message';
import type { StepState } from './evaluate';

/** What a state is called, and its mark: never the colour alone says it. All marks take one column of a terminal. */
export const stateWords: Readonly<
  Record<StepState, { readonly mark: string; readonly en: string; readonly ja: string }>
> = {
  violated: { mark: '✗', en: 'violated', ja: '違反' },
  confirmed: { mark: '✓', en: 'confirmed', ja: '確認済み' },
  'no-evidence': { mark: '?', en: 'no evidence', ja: '未確認' },
  'by-hand': { mark: '☐', en: 'by hand', ja: '手作業' },
  'not-applicable': { mark: '-', en: 'not applicable', ja: '対象外' },
};

/** What a checklist says apart from its steps. */
export const guideTexts = {
  site: template({ en: 'Site: {root}', ja: 'サイト: {root}' }),
  top: template({ en: 'this folder', ja: 'このフォルダー' }),
  summary: template({
    en: '{violated} violated, {confirmed} confirmed, {noEvidence} without evidence, {byHand} by hand, {notApplicable} not applicable',
    ja: '違反 {violated} 件、確認済み {confirmed} 件、未確認 {noEvidence} 件、手作業 {byHand} 件、対象外 {notApplicable} 件',
  }),
  leftOpen: template({
    en: 'The file is there and leaves this to the default of the product.',
    ja: 'ファイルに記載がありません（製品の既定値になります）。',
  }),
  nothingOfIt: template({
    en: 'The file is there and has nothing of this.',
    ja: 'ファイルに該当する記載がありません。',
  }),
  more: template({ en: 'and {count} more', ja: 'ほか {count} か所' }),
} as const;
