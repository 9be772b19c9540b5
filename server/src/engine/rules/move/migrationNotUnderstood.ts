import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { agentList, migrationState, serverIni, servers } from '../sites/migrationExamples';

export default defineRule({
  id: 'move/migration-not-understood',
  title: {
    en: 'Something told of the move has no effect',
    ja: '移行の指定に解釈できない値がある',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['agentList', 'migrationMisstatement'],
  views: ['migrations'],
  sources: [{ document: 'clusterconf: clusterconf.schema.json', section: 'migration' }],
  messages: {
    value: template({
      en: 'This value of "{setting}" may have no effect, so that the plan depends on it. There are: {allowed}.',
      ja: '「{setting}」のこの値は使えず、計画に反映されない可能性があります。使えるのは {allowed} です。',
    }),
    name: template({
      en: 'There is no "{setting}" here, so it may have no effect. There are: {allowed}.',
      ja: '「{setting}」という項目はなく、効果がない可能性があります。使えるのは {allowed} です。',
    }),
    noServer: template({
      en: 'No ofcscan.ini of a server lies below "{text}", nor does one come from a computer of that name, so the move may be planned without it. Correct the folder or the name.',
      ja: '「{text}」に管理サーバの ofcscan.ini がなく、計画に反映されない可能性があります。フォルダーまたはコンピュータ名を修正してください。',
    }),
    sameServer: template({
      en: 'The old and the new server are told by the same file, so nothing may seem to change. Tell the folder of each.',
      ja: '移行元と移行先が同じファイルのため、変更がないように見える可能性があります。それぞれのフォルダーを指定してください。',
    }),
    noList: template({
      en: 'There is no list of agents "{path}", so nobody may be counted. Correct the path.',
      ja: '「{path}」というクライアント一覧はなく、台数に反映されない可能性があります。パスを修正してください。',
    }),
  },
  docs: {
    en: {
      why: 'What clusterconf cannot understand it leaves out. The plan of the move then says "depends on", although the value was meant to decide it.',
      whenItIsFine: 'Write null, "unknown", or nothing for what is not known yet.',
    },
    ja: {
      why: '解釈できない値は無視されます。その値で決まるはずの計画が「条件による」になります。',
      whenItIsFine: '分からない値は null または "unknown" とするか、省略してください。',
    },
  },
  check({ facts, views: { migrations }, report }) {
    for (const { setting, allowed, isName, at } of facts.all('migrationMisstatement')) {
      report({ message: isName ? 'name' : 'value', at, args: { setting, allowed: allowed.join(', ') } });
    }
    const lists = new Set(facts.all('agentList').map(({ at }) => at.path));
    for (const { declared, from, to } of migrations) {
      if (declared === undefined) continue;
      for (const [role, server] of [
        [declared.from, from],
        [declared.to, to],
      ] as const) {
        if (role !== undefined && server === undefined)
          report({ message: 'noServer', at: role.at, args: { text: role.value.text } });
      }
      const isOne = from?.name !== undefined && from.name.at.path === to?.name?.at.path;
      if (isOne && declared.to !== undefined) report({ message: 'sameServer', at: declared.to.at });
      if (declared.agents !== undefined && !lists.has(declared.agents.value))
        report({ message: 'noList', at: declared.agents.at, args: { path: declared.agents.value } });
    }
  },
});

const both = servers(serverIni('oldsv'), serverIni('newsv', { computer: 'NEWSV' }));

export const examples: RuleExamples = [
  {
    name: 'folders and a list that are not there, an unknown method, a name that does not count',
    files: {
      ...both,
      'clusterconf.json': `// 𠮷\n${migrationState(
        '"from": ⟦"alt"⟧',
        '"to": ⟦"next"⟧',
        '"method": ⟦"copy"⟧',
        '"agents": ⟦"pc.csv"⟧',
        '⟦"version"⟧: "8.0"',
      )}`,
    },
    finds: ['noServer', 'noServer', 'value', 'noList', 'name'],
  },
  {
    name: 'one folder for both',
    files: { ...both, 'clusterconf.json': migrationState('"from": "old"', '"to": ⟦"old"⟧') },
    finds: ['sameServer'],
  },
  {
    name: 'everything that there is, by folder and by computer',
    files: {
      'a/ofcscan.ini': serverIni('oldsv'),
      'agents.csv': agentList('pc1,10.0.0.1,Online,7.3'),
      'b/ofcscan.ini': serverIni('newsv', { computer: 'NEWSV' }),
      'clusterconf.json':
        '{\n  "nodes": { "NEWSV": { "files": ["b/**"] } },\n  "migration": { "from": ".\\\\a", "to": "newsv", "method": "notify", "agents": "./agents.csv", "fromVersion": null, "toVersion": "unknown" }\n}\n',
    },
    finds: [],
  },
];
