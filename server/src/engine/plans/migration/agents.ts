import { placeOfAgent } from '../../facts/views/agents';
import type { Migration } from '../../facts/views/migrations';
import type { AgentGroup } from '../../facts/views/movedAgents';
import type { AgentColumn } from '../../knowledge/agentListColumns';
import { type Message, message, type Template, template } from '../../messages/message';
import { type PlanLine, planLine } from '../plan';

const texts = {
  total: template({ en: 'Agents in the list: {count}', ja: '一覧にあるクライアント: {count} 台' }),
  offline: template({
    en: 'Offline: {count}. They are left behind if the old server goes before they have started.',
    ja: 'オフライン: {count} 台。起動する前に移行元を撤去すると取り残されます。',
  }),
  offlineDns: template({
    en: 'Offline: {count}. They register with the new server when they start.',
    ja: 'オフライン: {count} 台。次回の起動時に移行先へ登録されます。',
  }),
  older: template({
    en: 'Older than the new server: {count}. A move in the console upgrades them by itself.',
    ja: '移行先より古いバージョン: {count} 台。「クライアントの移動」では自動的にアップグレードされます。',
  }),
  newer: template({
    en: 'Newer than the new server: {count}. The guide says nothing of these.',
    ja: '移行先より新しいバージョン: {count} 台。この場合についての記載はありません。',
  }),
  noStatus: template({
    en: 'The list does not tell who is offline.',
    ja: '一覧に接続状態の列がないため、オフラインのクライアントは分かりません。',
  }),
  noVersion: template({
    en: 'Who is upgraded is not known: that takes the versions of the agents and of the new server (toVersion).',
    ja: 'アップグレードの対象は、クライアントと移行先のバージョン（toVersion）が分からないため不明です。',
  }),
  name: template({ en: '{name}', ja: '{name}' }),
  more: template({ en: 'and {count} more', ja: 'ほか {count} 台' }),
} as const;

/** How many agents there are, who of them is left behind and who is upgraded; nothing without a list. */
export function agentLines({ agents, verdict }: Migration): readonly PlanLine[] {
  const { total, offline, older, newer } = agents;
  if (total === 0) return [];
  const ofOffline = verdict.chosen?.method === 'dns' ? texts.offlineDns : texts.offline;
  return [
    planLine(message(texts.total, { count: total })),
    offline === undefined ? unknown(texts.noStatus) : groupLine(ofOffline, offline, 'status'),
    older === undefined ? unknown(texts.noVersion) : groupLine(texts.older, older, 'version'),
    ...(newer === undefined || newer.count === 0 ? [] : [groupLine(texts.newer, newer, 'version')]),
  ];
}

function unknown(text: Template<never>): PlanLine {
  return planLine(message(text, {}), { state: 'no-evidence' });
}

function groupLine(text: Template<'count'>, group: AgentGroup, column: AgentColumn): PlanLine {
  const [first] = group.first;
  return planLine(message(text, { count: group.count }), {
    places: first === undefined ? [] : [placeOfAgent(first, column)],
    details: namesIn(group),
  });
}

/** The first names of a group, each on a line of its own, and how many there are beyond. */
export function namesIn({ count, first }: AgentGroup): readonly Message[] {
  const names = first.map(({ row }) => message(texts.name, { name: row.name ?? row.address ?? '?' }));
  return count > first.length ? [...names, message(texts.more, { count: count - first.length })] : names;
}
