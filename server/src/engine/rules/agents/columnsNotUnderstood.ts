import type { AgentColumn } from '../../knowledge/agentListColumns';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

/** What is concluded from lists rests on these. */
const NEEDED: readonly (readonly [AgentColumn, string])[] = [
  ['name', 'Computer / コンピュータ名'],
  ['address', 'IP address / IPアドレス'],
  ['guid', 'GUID'],
  ['status', 'Connection status / 接続ステータス'],
];

export default defineRule({
  id: 'agents/columns-not-understood',
  title: { en: 'The columns of an agent list are not understood', ja: 'エージェント一覧の列が認識できない' },
  severity: 'info',
  confidence: 'certain',
  scope: 'file',
  reads: ['agentList', 'fileEncoding', 'fileDamage'],
  sources: [{ document: 'clusterconf: agent lists' }],
  messages: {
    noHeads: template({
      en: 'In none of the first lines are heads of an agent list, so nothing of this file is read. See that it is a list with heads such as "Computer", "IP address" and "GUID".',
      ja: '先頭の行にエージェント一覧の見出しがなく、読み取れません。「コンピュータ名」「IPアドレス」「GUID」などの見出しを確認してください。',
    }),
    missing: template({
      en: 'No column of this list is known to be {missing}, so what rests on that stays unknown. Not known here: {unknown}. See whether one of them is meant, and give it that head.',
      ja: 'この一覧に {missing} の列が見つからず、関係する判定ができません。認識できない列: {unknown}。該当する列がないか確認してください。',
    }),
    repeated: template({
      en: 'The heads stand here again ({count} times in all below the first), as after joining lists. Agents may be in it several times; see that the parts belong to one server.',
      ja: '見出しの行が途中にもあります（{count} 回）。一覧をつなげた場合、同じエージェントが重複することがあります。同じサーバの一覧か確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Exports of the consoles are not documented, and their heads differ by product, version and language. clusterconf knows many of them; a column whose head it does not know is left out, and what rests on it stays unknown instead of being guessed.',
      whenItIsFine: 'Columns that nothing rests on are never reported. Some exports have no GUIDs or no status.',
    },
    ja: {
      why: 'コンソールのエクスポート形式は公開されておらず、見出しは製品、バージョン、言語で異なります。認識できない見出しの列は使われず、その列に関係する判定は推測せずに「不明」とします。',
      whenItIsFine: '判定に使わない列は指摘しません。GUID や接続状態のないエクスポートもあります。',
    },
  },
  check({ facts, report }) {
    const lists = facts.all('agentList');
    const isRead = new Set([...lists, ...facts.all('fileDamage')].map(({ at }) => at.path));
    for (const { kind, at } of facts.all('fileEncoding')) {
      if (kind === 'agent-list' && !isRead.has(at.path)) report({ message: 'noHeads', at });
    }
    for (const { table } of lists) {
      const missing = NEEDED.filter(([column]) => !table.columns.has(column)).map(([, name]) => name);
      const unknown = table.unknownColumns.map(({ value }) => value);
      const at = table.unknownColumns[0]?.at;
      if (missing.length > 0 && at !== undefined)
        report({ message: 'missing', at, args: { missing: missing.join(', '), unknown: shown(unknown) } });
      const [again] = table.repeatedHeads;
      if (again !== undefined) report({ message: 'repeated', at: again, args: { count: table.repeatedHeads.length } });
    }
  },
});

/** More heads than these say nothing more to a person. */
const MOST = 8;

function shown(heads: readonly string[]): string {
  return [...heads.slice(0, MOST), ...(heads.length > MOST ? ['…'] : [])].join(', ');
}

export const examples: RuleExamples = [
  {
    name: 'a table that is no list of agents, though somebody says so',
    files: {
      'clusterconf.json': '{ "kinds": { "x.csv": "agent-list" } }',
      'x.csv': { text: '⟦⟧𠮷,b\r\n1,2\r\n', kind: 'agent-list' },
    },
    finds: ['noHeads'],
  },
  {
    name: 'a list with other heads, with semicolons',
    files: { 'agents.csv': 'Computer;GUID;⟦Adresse⟧;Etat\r\n𠮷;1-1;10.0.0.1;x\r\n' },
    finds: ['missing'],
  },
  {
    name: 'two lists that were joined',
    files: { 'agents.csv': 'Computer,IP address\r\na,10.0.0.1\r\n⟦Computer,IP address⟧\r\nb,10.0.0.2\r\n' },
    finds: ['repeated'],
  },
  {
    name: 'all that counts beside other columns, and few columns that are all known',
    files: {
      'a/agents.csv': 'Computer,IP address,GUID,Connection status,Logon user\r\na,10.0.0.1,1-1,Online,x\r\n',
      'b/agents.csv': 'Computer,IP address\r\na,10.0.0.1\r\n',
    },
    finds: [],
  },
];
