import type { Adapter } from '../../facts/views/joinedAdapters';
import type { Remedy } from '../../fixes/remedy';
import { type Message, message, template } from '../../messages/message';
import { adapterName } from './adapterNotes';
import { commandRemedy, quotedName } from './commandRemedy';
import { dwordText, type RegChange, regRemedy } from './regRemedy';
import { listsRemedy } from './storedLists';

const INTERFACES = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces';

const texts = {
  metrics: template({
    en: 'Keep {public} at the metric {metric} and give {heartbeat} one more',
    ja: '{public} のメトリックを {metric} に固定し、{heartbeat} を 1 大きくする',
  }),
  noGateway: template({
    en: 'Take the default gateway {gateway} from {adapter}',
    ja: '{adapter} のデフォルトゲートウェイ {gateway} を取り除く',
  }),
} as const;

/** A metric that an adapter shall have. */
interface Choice {
  readonly adapter: Adapter;
  readonly metric: number;
}

/**
 * Puts a public adapter before a heartbeat adapter for good: the one keeps the metric that it has, the other gets one
 * more. Both are set, since Windows would choose anew with the speed of a link.
 */
export function publicMetricFirst(open: Adapter, heartbeat: Adapter, metric: number): readonly Remedy[] {
  const title = message(texts.metrics, { public: adapterName(open), heartbeat: adapterName(heartbeat), metric });
  return setMetrics(title, [
    { adapter: open, metric },
    { adapter: heartbeat, metric: metric + 1 },
  ]);
}

function setMetrics(title: Message, choices: readonly Choice[]): readonly Remedy[] {
  const lines = choices.map(({ adapter, metric }) => {
    const name = quoted(adapter);
    return name && `netsh interface ipv4 set interface ${name} metric=${metric}`;
  });
  const changes = choices.flatMap(({ adapter, metric }) =>
    interfaceChange(adapter, { InterfaceMetric: dwordText(metric) }),
  );
  return [...command(title, lines), ...(changes.length === choices.length ? [regRemedy(title, ...changes)] : [])];
}

/** Takes one default gateway from an adapter. */
export function withoutGateway(adapter: Adapter, gateway: string): readonly Remedy[] {
  const title = message(texts.noGateway, { adapter: adapterName(adapter), gateway });
  const name = quoted(adapter);
  return [
    ...command(title, [name && `netsh interface ip delete address ${name} gateway=${gateway}`]),
    ...(adapter.guid === undefined ? [] : listsRemedy(title, `${INTERFACES}\\${adapter.guid}`, { DefaultGateway: [] })),
  ];
}

/** Takes one address from an adapter. */
export function withoutAddress(title: Message, adapter: Adapter, address: string): readonly Remedy[] {
  const name = quoted(adapter);
  return command(title, [name && `netsh interface ip delete address ${name} addr=${address}`]);
}

/** One command a line; none of them makes sense without the others. */
function command(title: Message, lines: readonly (string | undefined)[]): readonly Remedy[] {
  const [first, ...others] = lines.filter((line) => line !== undefined);
  return first === undefined || others.length + 1 < lines.length ? [] : [commandRemedy(title, first, ...others)];
}

function interfaceChange({ guid }: Adapter, values: RegChange['values']): readonly RegChange[] {
  return guid === undefined ? [] : [{ key: `${INTERFACES}\\${guid}`, values }];
}

function quoted({ name }: Adapter): string | undefined {
  return name === undefined ? undefined : quotedName(name);
}
