import type { Guide } from './guide';
import { holdsKind } from './holds';
import { fileSteps, manualSteps } from './renewal/manual';
import { resultSteps } from './renewal/results';
import { featureSteps, procedureSteps, triggerSteps } from './renewal/start';

/**
 * Dr.Web Enterprise Security Suite: ライセンスの自動更新. The text numbers its steps and results only; the sections are
 * those of its headings, in their order.
 */
export const renewalGuide: Guide = {
  id: 'drweb-renewal',
  title: {
    en: 'Dr.Web Enterprise Security Suite: automatic renewal of licences',
    ja: 'Dr.Web Enterprise Security Suite: ライセンスの自動更新',
  },
  applies: ({ facts }) => holdsKind({ facts }, 'drweb-key') || facts.all('renewalState').length > 0,
  chapters: [
    { section: '1', title: { en: 'What it does', ja: '自動更新の特徴' }, steps: featureSteps },
    { section: '2', title: { en: 'When it starts', ja: '自動更新の開始' }, steps: triggerSteps },
    { section: '3', title: { en: 'What it does in which order', ja: '自動更新の手順' }, steps: procedureSteps },
    { section: '4', title: { en: 'How it ends', ja: '自動更新の結果' }, steps: resultSteps },
    { section: '5', title: { en: 'Renewing by hand', ja: 'ライセンスの手動更新' }, steps: manualSteps },
    { section: '6', title: { en: 'Licence key files', ja: 'ライセンスキーファイル' }, steps: fileSteps },
  ],
};
