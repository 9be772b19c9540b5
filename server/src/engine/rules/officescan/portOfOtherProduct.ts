import type { FactReader } from '../../facts/store';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'officescan/port-of-other-product',
  title: {
    en: "The port is the default of the vendor's other product",
    ja: '別の製品の初期値のポートになっている',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['portSetting', 'declaredProduct'],
  sources: [
    { document: 'Trend Micro KA-0000838' },
    { document: 'OfficeScan 10.0 online help', section: 'Trusted Port' },
  ],
  messages: {
    other: template({
      en: '{key} is {port}, the default of {other}, while this site has {product}. Check that the settings were not copied from the other product.',
      ja: '{key} の {port} は {other} の初期値ですが、このサイトの製品は {product} です。別の製品の設定をコピーしていないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The two products keep the same files, and lines are copied from one to the other. Firewalls are opened for the default of the product that is installed, so that agents call a closed port.',
      whenItIsFine: 'A port that somebody chose. The rule speaks only where clusterconf.json names the product.',
    },
    ja: {
      why: '2 つの製品は同じ形式のファイルを使うため、設定がコピーされることがあります。ファイアウォールは導入した製品の初期値に合わせて設定されるため、エージェントの接続が遮断されます。',
      whenItIsFine:
        '意図して選んだポートであれば問題ありません。clusterconf.json に製品の指定がある場合だけ指摘します。',
    },
  },
  check({ facts, report }) {
    const product = declared(facts);
    const other = product === 'OfficeScan' ? 'Worry-Free Business Security' : 'OfficeScan';
    if (product === undefined) return;
    for (const { role, key, port, text } of facts.all('portSetting')) {
      if (role !== 'server' || port !== DEFAULTS[other]) continue;
      report({ message: 'other', at: text.at, args: { key: key.value, port, other, product } });
    }
  },
});

const DEFAULTS = { OfficeScan: 8080, 'Worry-Free Business Security': 8059 } as const;

/** The product that clusterconf.json names, if it names one of the two and not the other. */
function declared(facts: FactReader<'declaredProduct'>): keyof typeof DEFAULTS | undefined {
  const names = facts.all('declaredProduct').map(({ product }) => product);
  const isCorp = names.some((name) => /^(?:officescan|apexone)$/i.test(name));
  const isWorryFree = names.some((name) => /^(?:wfbs|worryfree)$/i.test(name));
  if (isCorp === isWorryFree) return undefined;
  return isCorp ? 'OfficeScan' : 'Worry-Free Business Security';
}

const project = (product: string) => `{ "products": { "${product}": { "version": "10.0" } } }\n`;

export const examples: RuleExamples = [
  {
    name: 'the default of the product for small companies',
    files: {
      'clusterconf.json': project('officescan'),
      'ofcscan.ini': '; 𠮷\r\nMaster_DomainPort=⟦8059⟧\r\n',
    },
    finds: ['other'],
  },
  {
    name: 'its own default, and a site whose product nobody tells',
    files: {
      'a/clusterconf.json': project('officescan'),
      'a/ofcscan.ini': 'Master_DomainPort=8080\n',
      'b/ofcscan.ini': 'Master_DomainPort=8059\n',
    },
    finds: [],
  },
];
