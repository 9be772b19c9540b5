import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/outside-server-missing',
  title: {
    en: 'A witness or HTTP resource names no server',
    ja: 'Witness や HTTP の確認先がない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['outsideServer', 'serverDevice'],
  views: ['definitions'],
  sources: [
    {
      document: 'CLUSTERPRO X: clp.conf',
      section: 'heartbeat/witnesshb@<name>/host, networkpartition/httpnp@<name>/host',
    },
    { document: 'github.com/EXPRESSCLUSTER: clpcfset' },
  ],
  messages: {
    none: template({
      en: '"{name}" ({type}) names no server to ask, and no device of the servers does, so it cannot work. Write the host.',
      ja: '「{name}」（{type}）に確認先のサーバがなく、動作できません。host を指定してください。',
    }),
  },
  docs: {
    en: {
      why: 'These resources ask a server outside the cluster whether the other servers, or the network, are still there. Without a host they ask nobody.',
      whenItIsFine:
        'The devices of the servers may name the target instead, each its own. An HTTP resource may take the server of a witness heartbeat.',
    },
    ja: {
      why: 'これらのリソースは、相手のサーバやネットワークの状態をクラスタの外のサーバに確認します。host がなければ確認できません。',
      whenItIsFine:
        '各サーバのデバイスに確認先を個別に指定している場合は問題ありません。HTTP の NP 解決リソースでは、Witness ハートビートの設定を使うこともできます。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete) return;
    const named = new Set(
      facts
        .all('serverDevice')
        .filter(({ extend }) => extend !== undefined)
        .map(({ type }) => type?.value),
    );
    const servers = facts.all('outsideServer');
    const hasWitness =
      named.has('witness') || servers.some(({ type, host }) => type === 'witnesshb' && host !== undefined);
    for (const { name, type, host } of servers) {
      if (host !== undefined || named.has(DEVICES.get(type))) continue;
      // An HTTP resource can be told to use the server of the witness heartbeat; by which element is not public.
      if (type === 'httpnp' && hasWitness) continue;
      report({ message: 'none', at: name.at, args: { name: name.value, type } });
    }
  },
});

const DEVICES: ReadonlyMap<string, string> = new Map([
  ['witnesshb', 'witness'],
  ['httpnp', 'http'],
]);

const group = '  <group name="ManagementGroup">';

function withHttp(name: string, content: string): string {
  const resource = `<httpnp name="${name}"><priority>0</priority><device>10700</device>${content}</httpnp>`;
  return guideClusterWith(
    group,
    `  <networkpartition><types name="httpnp"/><!-- 𠮷 -->${resource}</networkpartition>\n${group}`,
  );
}

function withWitness(name: string, content: string, http: string): string {
  const witness = `<types name="witnesshb"/><witnesshb name="${name}"><priority>2</priority><device>700</device>${content}</witnesshb>`;
  return withHttp(http, '<port>80</port>').replace('  </heartbeat>', `    ${witness}\n  </heartbeat>`);
}

export const examples: RuleExamples = [
  { name: 'a port without a host', files: { 'clp.conf': withHttp('⟦httpnp1⟧', '<port>80</port>') }, finds: ['none'] },
  {
    name: 'a host and a port',
    files: { 'clp.conf': withHttp('httpnp1', '<host>10.0.0.9</host><port>80</port>') },
    finds: [],
  },
  {
    name: 'a witness heartbeat that names no server either',
    files: { 'clp.conf': withWitness('⟦witnesshb1⟧', '<port>80</port>', '⟦httpnp1⟧') },
    finds: ['none', 'none'],
  },
  {
    name: 'a witness heartbeat whose server can be used',
    files: { 'clp.conf': withWitness('witnesshb1', '<host>10.0.0.9</host><port>80</port>', 'httpnp1') },
    finds: [],
  },
  {
    name: 'each server names its own',
    files: {
      'clp.conf': withHttp('httpnp1', '').replace(
        '<device id="0">',
        '<device id="10700"><type>http</type><info>1</info><extend>10.0.0.9:80</extend></device><device id="0">',
      ),
    },
    finds: [],
  },
];
