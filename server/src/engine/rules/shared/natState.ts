import type { AgentNetwork, AgentNetworks } from '../../facts/views/agentNetworks';
import type { Fact } from '../../facts/vocabulary';
import { message, template } from '../../messages/message';
import type { Related } from '../finding';

const texts = {
  network: template({ en: '{range} is declared here', ja: '{range} はここで指定されています' }),
  group: template({ en: 'the update settings of "{name}"', ja: '「{name}」のアップデート設定です' }),
  agent: template({ en: 'one of these agents', ja: '該当するエージェントの例です' }),
} as const;

/** The vendor's page on agents behind a NAT. */
export const NAT_PAGE = {
  document: 'Trend Micro KA-0002456: NAT 環境でウイルスバスター ビジネスセキュリティを利用する際の制限事項',
} as const;

/** The vendor's pages on the settings for the unreachable network. */
export const UNREACHABLE_PAGE = {
  document: 'Trend Micro OfficeScan 10.6 SP1 / Apex One: Unreachable Network',
} as const;

/** A group whose agents are behind a NAT: that is told, or the agent list has some in a network of which it is told. */
export interface GroupBehindNat {
  readonly group: Fact<'agentGroup'>;
  readonly related: readonly Related[];
}

export function groupsBehindNat(
  groups: readonly Fact<'agentGroup'>[],
  { all }: AgentNetworks,
): readonly GroupBehindNat[] {
  const translated = all.filter(({ row }) => row.id === 'V1');
  return groups.flatMap((group) => {
    if (group.behindNat?.value === true) return { group, related: [] };
    const network = group.behindNat === undefined ? translated.find((one) => holds(one, group)) : undefined;
    return network === undefined ? [] : { group, related: networkNotes(network) };
  });
}

/** Consoles write a group alone, or with the groups that it is in. */
function holds({ groups }: AgentNetwork, { name }: Fact<'agentGroup'>): boolean {
  const wanted = name.value.toLowerCase();
  return groups.has(wanted) || [...groups.keys()].some((group) => group.split('\\').at(-1) === wanted);
}

/** Where the network is declared, and an agent in it. */
export function networkNotes({ declared, first }: AgentNetwork): readonly Related[] {
  const agent = { at: first.table.place(first.line, 'address'), message: message(texts.agent, {}) };
  return declared === undefined ? [agent] : [declaredNote(declared), agent];
}

export function declaredNote({ range }: Fact<'reachedNetwork'>): Related {
  return { at: range.at, message: message(texts.network, { range: range.value }) };
}

export function groupNote({ name }: Fact<'agentGroup'>): Related {
  return { at: name.at, message: message(texts.group, { name: name.value }) };
}

/** Worry-Free Business Security, which has no documented setting for agents out of reach. */
export function isWorryFree(products: readonly Fact<'declaredProduct'>[]): boolean {
  return products.some(({ product }) => /^(wfbs|vbbss|biz)$/i.test(product));
}
