import type { FactReader } from '../../facts/store';
import { isClusterPort } from '../../facts/values/port';
import type { Fact } from '../../facts/vocabulary';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { managementFiles } from '../shared/managementFiles';
import { settingNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/ports-differ-between-servers',
  title: {
    en: 'The servers of the cluster have different ports',
    ja: 'クラスタのサーバ間でポート番号が異なる',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'site',
  reads: ['portSetting', 'masterDirectory'],
  views: ['names', 'nodes'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-2, 3-3-4' }],
  messages: {
    differ: template({
      en: '{key} is {port} on "{server}" but {otherPort} on "{other}". After a failover the wrong port is used, and agents are out of reach; give both servers the same.',
      ja: '{key} が「{server}」では {port}、「{other}」では {otherPort} で、一致しません。フェイルオーバ後にクライアントと通信できません。同じ番号にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Setup draws the port of the agents at random, on each server anew. The guide therefore notes the number of the first installation and has everything entered alike on the second server. A number that differs is harmless until the group moves; then the server calls its agents on a port where nobody listens.',
      whenItIsFine:
        "Only the management server's own files are compared, which have a MasterDirectory, and only one of each server. Files whose server nothing tells are left out.",
    },
    ja: {
      why: 'クライアントのポート番号は、セットアップのたびに無作為に決まります。手順書では、サーバAでの番号を控え、サーバBのパラメータをすべて同一にします。番号が異なっていてもグループが移動するまでは気づかず、移動後は待ち受けのないポートに接続します。',
      whenItIsFine:
        '管理サーバの ofcscan.ini (MasterDirectory があるもの) だけを、サーバごとに 1 つずつある場合に比べます。どのサーバのものか分からないファイルは対象にしません。',
    },
  },
  check({ facts, views: { names, nodes }, report }) {
    const files = managementFiles(facts, names, nodes);
    for (const role of ['server', 'agent'] as const) {
      const settings = facts
        .all('portSetting')
        .filter((setting) => setting.role === role && setting.port !== undefined);
      const [first, ...later] = files.flatMap(({ path, server }) => {
        const own = settings.find(({ at }) => at.path === path);
        return own === undefined ? [] : [{ ...own, server }];
      });
      for (const { key, text, port, server } of later) {
        if (first === undefined || port === first.port) continue;
        const args = { key: key.value, port: text.value, server, otherPort: first.text.value, other: first.server };
        report({
          message: 'differ',
          at: text.at,
          args,
          related: [settingNote(first.text.at, first.key.value, first.text.value)],
          fixes: isTaken(first.port, role, text.at.path, facts) ? [] : [rewritten(text.at, first.text.value)],
        });
      }
    }
  },
});

function rewritten(at: Location, port: string): Fix {
  return replacement(writeTitle(port), 'suggested', at, port);
}

/** Whether somebody else on the server listens there: the cluster, or the other program of the two. */
function isTaken(
  port: number | undefined,
  role: Fact<'portSetting'>['role'],
  path: string,
  facts: FactReader<'portSetting'>,
): boolean {
  const others = facts.all('portSetting').filter((setting) => setting.at.path === path && setting.role !== role);
  return port === undefined || isClusterPort(port) || others.some((other) => other.port === port);
}

const ini = (agentPort: string, rest = 'MasterDirectory=\\\\vcom\\ofcscan\r\n') =>
  `Master_DomainPort=8080\r\nClient_LocalServer_Port=${agentPort}\r\n${rest}`;

export const examples: RuleExamples = [
  {
    name: 'Setup drew another number on the second server',
    files: {
      'clp.conf': guideCluster,
      'server1/ofcscan.ini': ini('50001'),
      'server2/ofcscan.ini': `; 𠮷野\r\n${ini('⟦21112⟧')}`,
    },
    finds: ['differ'],
    fixed: { 'server2/ofcscan.ini': `; 𠮷野\r\n${ini('50001')}` },
  },
  {
    name: 'one number, written twice over',
    files: { 'clp.conf': guideCluster, 'server1/ofcscan.ini': ini('8443'), 'server2/ofcscan.ini': ini('08443') },
    finds: [],
  },
  {
    name: 'the file of an agent has no MasterDirectory',
    files: { 'clp.conf': guideCluster, 'server1/ofcscan.ini': ini('50001'), 'server2/ofcscan.ini': ini('21112', '') },
    finds: [],
  },
  {
    name: 'nothing tells whose the second file is',
    files: { 'clp.conf': guideCluster, 'server1/ofcscan.ini': ini('50001'), 'old/ofcscan.ini': ini('21112') },
    finds: [],
  },
];
