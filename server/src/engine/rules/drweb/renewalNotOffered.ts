import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { endsIn } from '../shared/renewals';
import { begun, currentKey, renewalState } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/renewal-not-offered',
  title: { en: 'There is no renewal key to download', ja: '更新用のキーが GUS にない' },
  severity: 'info',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['renewals'],
  sources: [{ document: 'Dr.Web Enterprise Security Suite: ライセンスの自動更新', section: '自動更新の結果 1' }],
  messages: {
    absent: template({
      en: 'No renewal key lies on the servers of Doctor Web, so a renewal does nothing, and no notification is named for that. Has one been bought for this very key?',
      ja: '更新用のキーが GUS にないため、何も実行されません（通知の記載もありません）。このキーの更新を購入したかを確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A renewal is bought for one key. Where the servers of Doctor Web have none for the key that is to be renewed, the procedure ends without any action, and its end looks like success.',
      whenItIsFine: 'When nothing has been bought yet. Nothing is said where the renewal does not even start.',
    },
    ja: {
      why: '自動更新は、更新を購入した特定のキーに対して実行されます。GUS に更新用のキーがない場合は何も実行されずに終わるため、成功した場合と見分けがつきません。',
      whenItIsFine: 'まだ購入していない場合は問題ありません。更新自体が開始されない場合は対象外です。',
    },
  },
  check({ views: { renewals }, report }) {
    for (const renewal of renewals.all) {
      const offer = renewal.state?.renewalOnGus;
      if (offer !== undefined && endsIn(renewal, 'M2')) report({ message: 'absent', at: offer.at });
    }
  },
});

const absent = ['"origin": "own"', '"manualButton": true', '"renewalOnGus": ⟦"absent"⟧'];

export const examples: RuleExamples = [
  {
    name: 'a renewal that is started, and nothing to download',
    files: { 'clusterconf.json': `// 𠮷\n${renewalState(...absent)}`, 'current.key': currentKey },
    finds: ['absent'],
  },
  {
    name: 'a renewal key that is there',
    files: { 'clusterconf.json': begun(false), 'current.key': currentKey },
    finds: [],
  },
  {
    name: 'a renewal that does not start on this server, which another rule tells',
    files: {
      'clusterconf.json': renewalState('"origin": "neighbor"', '"manualButton": true', '"renewalOnGus": "absent"'),
      'current.key': currentKey,
    },
    finds: [],
  },
];
