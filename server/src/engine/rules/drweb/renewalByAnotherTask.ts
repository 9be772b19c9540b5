import { template } from '../../messages/message';
import { hasOtherTask } from '../../verdicts/renewal/verdict';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { renewalState } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/renewal-by-another-task',
  title: { en: 'This server version renews by another task', ja: 'このバージョンでは別のタスクで更新される' },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['renewalState'],
  sources: [{ document: 'Dr.Web Enterprise Security Suite 10.1: Automatic License Update' }],
  messages: {
    earlier: template({
      en: 'Before version 11 the schedule task for the expiration of licence keys starts a renewal, and updateLicenseKeysFlag says nothing. Is that task enabled?',
      ja: 'バージョン 11 より前では、有効期限に関するスケジュールタスクが更新を開始し、updateLicenseKeysFlag は使われません。タスクを確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Up to 10.1 a task of its own in the schedule of the server starts the renewal, some days before a key expires. The flag of the repository task and the button came later.',
      whenItIsFine: 'When that task is enabled. The verdict cannot know, so it depends on it.',
    },
    ja: {
      why: '10.1 までは、サーバのスケジュールにある専用のタスクが、有効期限の数日前に更新を開始します。リポジトリの更新タスクのチェックボックスとボタンは、その後のバージョンで追加されました。',
      whenItIsFine:
        'そのタスクが有効であれば問題ありません。有効かどうかは分からないため、判定は「条件による」になります。',
    },
  },
  check({ facts, report }) {
    for (const state of facts.all('renewalState')) {
      const { productVersion } = state;
      if (productVersion !== undefined && hasOtherTask(state)) report({ message: 'earlier', at: productVersion.at });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'version 10.1',
    files: { 'clusterconf.json': `// 🏢\n${renewalState('"productVersion": ⟦"10.1.0"⟧')}` },
    finds: ['earlier'],
  },
  { name: 'version 11', files: { 'clusterconf.json': renewalState('"productVersion": "11.0.2"') }, finds: [] },
  { name: 'no version', files: { 'clusterconf.json': renewalState('"origin": "own"') }, finds: [] },
];
