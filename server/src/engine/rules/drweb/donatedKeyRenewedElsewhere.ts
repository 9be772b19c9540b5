import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { endsIn } from '../shared/renewals';
import { begun, currentKey, renewalState } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/donated-key-renewed-elsewhere',
  title: { en: 'A key of a neighbour server is not renewed here', ja: '隣接サーバのキーはここで更新されない' },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['renewalState'],
  views: ['renewals'],
  sources: [
    { document: 'Dr.Web Enterprise Security Suite: ライセンスの自動更新', section: 'ライセンスの自動更新の手順' },
  ],
  messages: {
    donated: template({
      en: 'The current key came from a neighbour server, so its renewal may never start here. Renew it on the server where it was first added.',
      ja: '現在のキーは隣接サーバから取得したもので、ここでは更新が開始されない可能性があります。最初に追加したサーバで更新してください。',
    }),
  },
  docs: {
    en: {
      why: 'A licence key is renewed only by the server on which it was first added, by hand or by an earlier renewal. A server that has licences from a neighbour gets the renewed ones from there.',
      whenItIsFine:
        'When the neighbour renews it: nothing has to be done here. Nothing is said where no renewal is started at all.',
    },
    ja: {
      why: 'ライセンスキーの自動更新は、手動または以前の自動更新でキーを最初に追加したサーバからのみ実行できます。隣接サーバから取得したライセンスは、そのサーバでの更新後に提供されます。',
      whenItIsFine: '隣接サーバで更新する場合は、ここでの作業は不要です。更新を開始しない場合は対象外です。',
    },
  },
  check({ views: { renewals }, report }) {
    for (const renewal of renewals.all) {
      const origin = renewal.state?.origin;
      if (origin !== undefined && endsIn(renewal, 'M1')) report({ message: 'donated', at: origin.at });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'the task is to renew a key that was donated',
    files: {
      'clusterconf.json': `// 🏢\n${renewalState('"updateLicenseKeysFlag": true', '"origin": ⟦"neighbor"⟧')}`,
      'current.key': currentKey,
    },
    finds: ['donated'],
  },
  {
    name: 'a key of this server',
    files: { 'clusterconf.json': begun(false), 'current.key': currentKey },
    finds: [],
  },
  {
    name: 'a donated key that nobody renews here',
    files: {
      'clusterconf.json': renewalState('"updateLicenseKeysFlag": "unknown"', '"origin": "neighbor"'),
      'current.key': currentKey,
    },
    finds: [],
  },
];
