import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { endsIn } from '../shared/renewals';
import { currentKey, renewalState } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/renewal-not-started',
  title: { en: 'Nothing starts the licence renewal', ja: 'ライセンスの更新が開始されない' },
  severity: 'info',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['renewals'],
  sources: [
    { document: 'Dr.Web Enterprise Security Suite: ライセンスの自動更新', section: 'ライセンスの自動更新の手順' },
  ],
  messages: {
    off: template({
      en: 'Nothing starts the renewal: the repository task runs without the flag, and nobody presses the button. Was that meant?',
      ja: '更新タスクの「ライセンスキーを更新」が無効で、ボタンも使用しないため、更新は開始されません。設定を確認してください。',
    }),
    offUntil: template({
      en: 'Nothing starts the renewal, and the renewal key is kept for it only until the current key expires on {date}. Was that meant?',
      ja: '更新は開始されません。更新用のキーが GUS に置かれるのは現在のキーの有効期限 {date} までです。設定を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The renewal runs when an administrator presses the button of the License Manager, or when the repository task runs with "update license keys". The renewal key lies on the servers of Doctor Web only until the key that it renews expires.',
      whenItIsFine: 'When nothing has been bought yet, or the key is replaced by hand.',
    },
    ja: {
      why: '自動更新は、管理者がライセンスマネージャーのボタンを使用したとき、または「ライセンスキーを更新」が有効なリポジトリの更新タスクが実行されたときに開始されます。更新用のキーは、現在のキーの有効期限が切れるまで Doctor Web のサーバに置かれます。',
      whenItIsFine: '更新を購入していない場合や、手動でキーを入れ替える場合は問題ありません。',
    },
  },
  check({ views: { renewals }, report }) {
    for (const renewal of renewals.all) {
      const flag = renewal.state?.updateLicenseKeysFlag;
      if (flag === undefined || !endsIn(renewal, 'M0')) continue;
      const date = renewal.current?.expires?.value;
      if (date === undefined) report({ message: 'off', at: flag.at });
      else report({ message: 'offUntil', at: flag.at, args: { date } });
    }
  },
});

const off = renewalState('"manualButton": false', '"updateLicenseKeysFlag": ⟦false⟧');

export const examples: RuleExamples = [
  {
    name: 'neither the task nor the button',
    files: { 'clusterconf.json': `// 𠮷\n${off}`, 'current.key': currentKey },
    finds: ['offUntil'],
  },
  { name: 'without the key', files: { 'clusterconf.json': off }, finds: ['off'] },
  {
    name: 'the button',
    files: {
      'clusterconf.json': renewalState('"manualButton": true', '"updateLicenseKeysFlag": false'),
      'current.key': currentKey,
    },
    finds: [],
  },
  {
    name: 'of the button nothing is told',
    files: { 'clusterconf.json': renewalState('"updateLicenseKeysFlag": false'), 'current.key': currentKey },
    finds: [],
  },
];
