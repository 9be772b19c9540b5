import type { Guide } from './guide';
import { addressSteps, dnsSteps, moveSteps } from './migration/moves';
import { beforeSteps, processSteps, recommendedSteps } from './migration/notice';

/**
 * Trend Micro: ウイルスバスター Corp. サーバの移行. The text numbers some of its statements; the sections are its parts in
 * their order, and letters stand for the statements without a number.
 */
export const migrationGuide: Guide = {
  id: 'server-move',
  title: {
    en: 'OfficeScan (ウイルスバスター Corp.): moving the management server',
    ja: 'ウイルスバスター Corp. サーバの移行',
  },
  applies: ({ views }) => views.migrations.length > 0,
  chapters: [
    { section: '1', title: { en: 'Beforehand', ja: '移行の前に' }, steps: beforeSteps },
    {
      section: '2',
      title: { en: 'What a change of name or port does', ja: 'サーバ名/ポート番号の変更時のプロセス' },
      steps: processSteps,
    },
    { section: '3', title: { en: 'The recommended way', ja: '推奨するサーバ移行方法' }, steps: recommendedSteps },
    {
      section: '4',
      title: { en: 'Moving single clients', ja: '「移動」ボタンによるクライアント移動手順' },
      steps: moveSteps,
    },
    {
      section: '5',
      title: { en: 'Servers known by their IP address', ja: 'IP アドレスで管理している場合' },
      steps: addressSteps,
    },
    { section: '6', title: { en: 'Another address in DNS', ja: 'FQDN で登録されている場合' }, steps: dnsSteps },
  ],
};
