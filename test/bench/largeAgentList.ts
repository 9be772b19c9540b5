import { below, hex, privateAddress, type Random, randomFrom } from './random';
import type { Sample } from './samples';

const HEADS =
  'Computer,IP address,Domain,Connection status,GUID,MAC address,Platform,Program version,Virus pattern,Port';

/** An agent list of so many agents, of which one in a thousand has the GUID of another. */
export function largeAgentList(agents: number): Sample {
  const random = randomFrom(20_045);
  const lines = [HEADS, ...Array.from({ length: agents }, (_, index) => agent(random, index)), ''];
  const line = lines.length >> 1;
  const place = { line, character: (lines[line] ?? '').indexOf(',') };
  return { path: 'agents/agents.csv', languageId: 'plaintext', text: lines.join('\r\n'), place };
}

function agent(random: Random, index: number): string {
  const isCopy = random() < 0.001;
  const guid = isCopy
    ? '00000001-1111-2222-3333-444455556666'
    : `${hex(random, 8)}-${index}-2222-3333-${hex(random, 12)}`;
  return [
    `PC${index}`,
    privateAddress(random),
    `Group ${below(random, 40)}`,
    random() < 0.7 ? 'Online' : 'Offline',
    guid,
    Array.from({ length: 6 }, () => hex(random, 2)).join('-'),
    'Windows 10 10.0.19045',
    '14.0.9565',
    `17.${100 + below(random, 300)}.00`,
    '21112',
  ].join(',');
}
