import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { isWorryFree, NAT_PAGE } from '../shared/natState';
import { product, project, unreachable } from '../sites/natExamples';

const PRODUCT = template({ en: 'the product', ja: '製品の指定です' });

export default defineRule({
  id: 'agents/setting-not-of-product',
  title: { en: 'The product is not known to have this setting', ja: 'この製品では記載のない設定' },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['natState', 'declaredProduct'],
  sources: [{ ...NAT_PAGE, section: 'NAT環境などでクライアントをアップデートする方法' }],
  messages: {
    undocumented: template({
      en: 'Worry-Free Business Security is not documented to have settings for an unreachable network, so these may not exist. What its vendor documents: the right to update by hand, or a schedule.',
      ja: 'ビジネスセキュリティのドキュメントには到達不能ネットワークの設定がなく、効果がない可能性があります。手動アップデートの権限かスケジュールを使ってください。',
    }),
  },
  docs: {
    en: {
      why: 'Heartbeat and polling are settings of OfficeScan 10.6 and later and of Apex One. For Worry-Free Business Security the vendor has one answer only: agents begin updates themselves, by hand or by a schedule.',
      whenItIsFine: 'When the console of a version at hand does have them, set the rule to off.',
    },
    ja: {
      why: 'ハートビートとポーリングは、ウイルスバスター Corp. 10.6 以降と Apex One の設定です。ビジネスセキュリティでは、エージェント側から手動またはスケジュールでアップデートする方法だけが案内されています。',
      whenItIsFine: '利用中のバージョンのコンソールに設定がある場合は、このルールを off にしてください。',
    },
  },
  check({ facts, report }) {
    const products = facts.all('declaredProduct');
    if (!isWorryFree(products)) return;
    const related = products.map(({ at }) => ({ at, message: message(PRODUCT, {}) }));
    for (const { unreachable } of facts.all('natState')) {
      if (unreachable !== undefined) report({ message: 'undocumented', at: unreachable.at, related });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'polling with Worry-Free Business Security',
    files: {
      'clusterconf.json': `// 𠮷\n${project(product('wfbs'), '"nat": { "unreachable": ⟦{ "pollMinutes": 30 }⟧ }')}`,
    },
    finds: ['undocumented'],
  },
  {
    name: 'polling with Apex One, and a server without it',
    files: {
      'a/clusterconf.json': project(product('apexone'), unreachable('"pollMinutes": 30')),
      'b/clusterconf.json': project(product('wfbs'), '"nat": { "serverAddresses": ["10.0.0.1"] }'),
    },
    finds: [],
  },
];
