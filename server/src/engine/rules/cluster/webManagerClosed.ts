import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { writeTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/web-manager-closed',
  title: {
    en: 'The WebManager lets nobody in, or one impossible client',
    ja: 'WebManager の接続許可に誤りがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['webManagerClients'],
  views: ['definitions'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'webmgr/security/clientlist/iprest, ip, ipro' }],
  messages: {
    nobody: template({
      en: 'Only listed clients may reach the WebManager (iprest 1), but none is listed. Nobody may be able to manage the cluster; add a client or take the limit out.',
      ja: 'WebManager の接続をクライアントで制限していますが（iprest 1）、許可するアドレスがありません。誰も接続できない可能性があります。',
    }),
    network: template({
      en: '{address} is listed as a client of the WebManager, but it is the address of a network, not of a computer. Nobody may match it; write the prefix, such as {address}/24.',
      ja: 'WebManager の接続を許可する {address} はネットワークのアドレスです。どのクライアントとも一致しない可能性があります。{address}/24 のようにしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The list limits who may open the management screen. A network needs its prefix; without it the entry stands for one computer that cannot exist. It is noticed when somebody wants to see the cluster in an emergency.',
      whenItIsFine:
        'An entry with a prefix, a single computer, and any list while the limit is off. In networks wider than /24 an address may end in 0: allow the finding there.',
    },
    ja: {
      why: '一覧は、管理画面に接続できるクライアントを制限します。ネットワークにはプレフィックスが必要で、ないと存在しない 1 台を表します。緊急時に管理画面を開こうとして、初めて気づきます。',
      whenItIsFine:
        'プレフィックスのある指定、1 台だけの指定、制限していない場合は問題ありません。/24 より広いネットワークでは末尾が 0 のアドレスもあります。その場合は指摘を許可してください。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete) return;
    for (const { restricted, clients, at } of facts.all('webManagerClients')) {
      if (!restricted) continue;
      if (clients.length === 0) report({ message: 'nobody', at });
      for (const client of clients) {
        if (!/^\d{1,3}\.\d{1,3}\.\d{1,3}\.0$/.test(client.value)) continue;
        const text = `${client.value}/24`;
        const fixes = [replacement(writeTitle(text), 'suggested', client.at, text)];
        report({ message: 'network', at: client.at, args: { address: client.value }, fixes });
      }
    }
  },
});

function withClients(list: string): string {
  return guideClusterWith('</root>', `  <!-- 🏢 --><webmgr><security>${list}</security></webmgr>\n</root>`);
}

export const examples: RuleExamples = [
  {
    name: 'a network without its prefix',
    files: {
      'clp.conf': withClients('<clientlist><iprest>1</iprest><ip name="⟦192.168.100.0⟧"/></clientlist>'),
    },
    finds: ['network'],
    fixed: { 'clp.conf': withClients('<clientlist><iprest>1</iprest><ip name="192.168.100.0/24"/></clientlist>') },
  },
  {
    name: 'a limit without a list',
    files: { 'clp.conf': withClients('⟦<clientlist><iprest>1</iprest></clientlist>⟧') },
    finds: ['nobody'],
  },
  {
    name: 'a network, and a computer that may only look',
    files: {
      'clp.conf': withClients(
        '<clientlist><iprest>1</iprest><ip name="192.168.100.0/24"/><ipro name="192.168.0.21"/></clientlist>',
      ),
    },
    finds: [],
  },
  {
    name: 'no limit',
    files: { 'clp.conf': withClients('<clientlist><iprest>0</iprest><ip name="192.168.100.0"/></clientlist>') },
    finds: [],
  },
  { name: 'the default', files: { 'clp.conf': guideCluster }, finds: [] },
];
