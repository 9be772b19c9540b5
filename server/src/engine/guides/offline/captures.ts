import { type CollectItem, collectItems, ofcscanItem, servicesItem, sourceFolders } from '../../collect/items';
import type { FileKind } from '../../files/kinds';
import { exportOf } from '../captures';
import type { Capture } from '../guide';

/** The management server's own file; without a cluster it lies where the server was installed. */
export const serverFile: Capture = onServer(
  'ofcscan-ini',
  `copy "${sourceFolders.PCCSRV}\\${ofcscanItem.file}" <folder of the server>`,
  `copy "${sourceFolders.PCCSRV}\\${ofcscanItem.file}" <サーバのフォルダー>`,
);

/** What an agent calls, and where it listens. */
export const agentRegistry: Capture = onAgent('reg', ...commandsOf('trendmicro.reg'));

export const agentServices: Capture = onAgent('service-query', 'sc.exe query tmlisten > services.txt');

export const agentHosts: Capture = onAgent('hosts', ...commandsOf('hosts'));

export const serverServices: Capture = onServer('service-query', 'sc.exe query state= all > services.txt');

/** The firewall's rules stand below the services. */
export const serverFirewall: Capture = onServer('reg', exportOf(servicesItem));

export const tlsOfBoth: Capture = {
  kind: 'reg',
  partial: true,
  how: {
    en: `On the server and on the agent: ${commandsOf('schannel.reg').join(' ')}`,
    ja: `サーバとクライアントの両方で実行します: ${commandsOf('schannel.reg').join(' ')}`,
  },
};

export const agentList: Capture = {
  kind: 'agent-list',
  partial: true,
  how: {
    en: 'Export the list of agents in the console as agents.csv, or run Web\\Service\\exportinfo.exe -c agents.csv below PCCSRV.',
    ja: 'コンソールからクライアントの一覧を agents.csv にエクスポートするか、PCCSRV の Web\\Service\\exportinfo.exe -c agents.csv を実行します。',
  },
};

/** What only the administrator can tell. */
export function toldAs(setting: string): Capture {
  return {
    kind: 'clusterconf-json',
    partial: true,
    how: {
      en: `Tell it in clusterconf.json, as ${setting}.`,
      ja: `clusterconf.json の ${setting} に記載します。`,
    },
  };
}

function onServer(kind: FileKind, en: string, ja = en): Capture {
  return { kind, partial: true, how: { en: `On the server: ${en}`, ja: `サーバで実行します: ${ja}` } };
}

function onAgent(kind: FileKind, ...commands: readonly string[]): Capture {
  const all = commands.join(' ');
  return { kind, partial: true, how: { en: `On the agent: ${all}`, ja: `クライアントで実行します: ${all}` } };
}

/** The command for what is collected under that name of a file. */
function commandsOf(file: string): readonly string[] {
  const item = collectItems.find((one) => one.file === file);
  return item === undefined ? [] : [commandOf(item)];
}

function commandOf(item: CollectItem): string {
  const { source } = item;
  if (source.from !== 'file') return exportOf(item);
  return `copy "%${source.folder}%\\${source.path}" ${item.file}`;
}
