import { groupBy } from '../../facts/groupBy';
import { nameKey } from '../../facts/values/hostName';
import type { AgentSide, AgentSides, AgentText, ServerSide } from '../../facts/views/agentSides';
import type { Related } from '../finding';
import { settingNote } from './notes';

/** The servers that an agent can be compared with. */
export interface ServersOfAgent {
  readonly servers: readonly ServerSide[];
  /** The agent names one of them; else nothing says that it has another one. */
  readonly certain: boolean;
}

/** The servers that the agent means; all of them where it names none, or where nothing tells whom it means. */
export function serversOf({ servers }: AgentSide, sides: AgentSides): ServersOfAgent {
  const meant = servers.flatMap(({ text }) => sides.meant(text.value));
  if (meant.length > 0) return { servers: [...new Set(meant)], certain: true };
  const isOpen = servers.every(({ text }) => sides.servers.every((one) => sides.match(text.value, one) === 'unknown'));
  return { servers: isOpen ? sides.servers : [], certain: false };
}

/** A value of an agent, with notes on the other files that have the same: to be mended once, and told once. */
export interface Told extends AgentText {
  readonly elsewhere: readonly Related[];
}

/** The values that differ from each other. */
export function toldOnce(texts: readonly AgentText[]): readonly Told[] {
  return [...groupBy(texts, ({ text }) => nameKey(text.value)).values()].flatMap(([first, ...others]) => {
    const elsewhere = others.map(({ key, text }) => settingNote(text.at, key.value, text.value));
    return first === undefined ? [] : [{ ...first, elsewhere }];
  });
}
