import { parseIpAddress } from '../../facts/values/ipAddress';
import type { OfficeScanServiceRole } from '../../knowledge/officeScanServices';
import { officeScanServiceCalled } from '../../knowledge/officeScanServices';
import { byHand } from '../byHand';
import { ofcscanIni, policyServerCapture, servicesReg } from '../captures';
import { whereverFound } from '../concerns';
import { mayHavePolicyServer } from '../declared';
import type { Evidence, FileStep, GuideStep } from '../guide';
import { fromEveryServer, placesOf } from './evidence';

/** The rules that speak of the address by which agents know the server. */
export const serverNameRules: FileStep['rules'] = [
  'officescan/server-name-missing',
  'officescan/server-name-malformed',
  'officescan/server-name-is-nobody',
  'officescan/server-name-is-ipv6',
  'officescan/server-name-is-another-address',
  'officescan/server-name-is-management-ip',
  'officescan/server-name-is-one-node',
  'officescan/placeholder-left-in',
];

/** What the two rows on that address have in common. */
export const ofServerName = {
  by: 'files',
  rules: serverNameRules,
  // A name is no deviation that anything comes of, and not what the guide has either.
  evidence: ({ facts }: Evidence) =>
    placesOf(...facts.all('masterDomainName').flatMap(({ text }) => (parseIpAddress(text.value) ? [text] : []))),
  about: () => [],
  concerns: whereverFound('officescan/server-name-missing'),
  capture: ofcscanIni,
} as const;

function agentPorts({ facts }: Evidence) {
  return facts.all('portSetting').flatMap(({ role, text }) => (role === 'agent' ? [text] : []));
}

/** 3-3-1 to 3-3-6: the management server is installed, first on one server, then on the other. */
const installation: readonly GuideStep[] = [
  byHand(
    '3-3-1',
    'Setup runs on server A from the CD or from drive E',
    'サーバA で CD-ROM または E ドライブから setup.exe を起動',
  ),
  byHand('3-3-2', 'Install on: this computer', 'インストール先: このコンピュータ'),
  {
    section: '3-3-2',
    title: {
      en: 'Installation path on drive E (E:\\Program Files\\Trend Micro\\OfficeScan)',
      ja: 'インストールパス: E ドライブ（E:\\Program Files\\Trend Micro\\OfficeScan）',
    },
    by: 'files',
    rules: ['officescan/path-off-the-switched-drive', 'officescan/folder-name-mistyped'],
    evidence: ({ facts }) => placesOf(...facts.all('productPath').map(({ path }) => path)),
    capture: {
      kind: 'reg',
      partial: true,
      how: {
        en: 'On both servers: reg export HKLM\\SOFTWARE\\TrendMicro trendmicro.reg',
        ja: '両サーバで実行します: reg export HKLM\\SOFTWARE\\TrendMicro trendmicro.reg',
      },
    },
  },
  {
    section: '3-3-2',
    title: {
      en: 'Identification of the computer: by IP address, the floating IP (fip)',
      ja: 'コンピュータの識別設定: 「IP アドレス」でフローティングIP（fip）を選択',
    },
    ...ofServerName,
  },
  byHand('3-3-2', 'Activation of the product', '製品のアクティベーション: アクティベーションコードを入力'),
  byHand(
    '3-3-2',
    'Path of the client: the default, $ProgramFiles$Trend Micro\\OfficeScan Client',
    'クライアントのインストールパス: デフォルト（$ProgramFiles$Trend Micro\\OfficeScan Client）',
  ),
  {
    section: '3-3-2',
    title: {
      en: 'Port of the clients: any (50001), the same on server B later',
      ja: 'クライアントのポート番号: 任意（50001 など、後のサーバB と同一）',
    },
    by: 'files',
    rules: [
      'officescan/ports-differ-between-servers',
      'officescan/port-out-of-range',
      'officescan/port-collides-with-cluster',
      'officescan/agent-port-equals-server-port',
    ],
    evidence: (site) => fromEveryServer(site, agentPorts(site)),
    about: (site) => placesOf(...agentPorts(site)),
    capture: { ...ofcscanIni, partial: true },
  },
  byHand(
    '3-3-2',
    'What may be chosen freely: search, proxy, web server, other programs, Cisco Trust Agent, virus information, password, security level, protection',
    '任意の項目: 事前検索、プロキシサーバ、Web サーバ、他のプログラム、Cisco Trust Agent、ウイルス情報送信、パスワード、セキュリティレベル、ウイルス対策機能、スパイウェア対策機能',
  ),
  byHand('3-3-3', 'The business group is moved to server B', '業務グループをサーバB にフェイルオーバ'),
  {
    section: '3-3-4',
    title: {
      en: 'Installed on server B as on server A, every parameter the same',
      ja: 'サーバB でもインストール（パラメータはすべてサーバA と同一）',
    },
    by: 'files',
    rules: [
      'officescan/ports-differ-between-servers',
      'officescan/settings-differ-between-servers',
      'officescan/program-versions-differ',
    ],
    evidence: (site) => fromEveryServer(site, site.facts.all('managementSettings')),
    capture: { ...ofcscanIni, partial: true },
  },
  byHand('3-3-5', 'Patch 1.1 is applied on server B', 'Patch 1.1 を適用（E ドライブの corp80_patch1.exe）'),
  byHand(
    '3-3-6',
    'Moved back to server A, and Patch 1.1 applied there',
    'サーバA にフェイルオーバし、同様に Patch 1.1 を適用',
  ),
];

/** The Start values of one service on all computers. */
function startTypes({ facts }: Evidence, role: OfficeScanServiceRole) {
  const own = facts.all('windowsService').filter(({ key, displayName }) => {
    const known = officeScanServiceCalled(displayName?.value ?? '') ?? officeScanServiceCalled(key.value);
    return known?.role === role;
  });
  return own.map(({ start }) => start);
}

function manualStart(role: OfficeScanServiceRole, name: string, note = { en: '', ja: '' }): GuideStep {
  return {
    section: '3-3-7',
    title: {
      en: `Started by hand on both servers: ${name}${note.en}`,
      ja: `両サーバで手動起動に変更: ${name}${note.ja}`,
    },
    by: 'files',
    ...(role === 'policyServer' && { applies: mayHavePolicyServer }),
    rules: ['services/clustered-service-starts-by-itself'],
    evidence: (site) => fromEveryServer(site, startTypes(site, role)),
    about: (site) => placesOf(...startTypes(site, role)),
    capture: role === 'policyServer' ? policyServerCapture(servicesReg) : servicesReg,
  };
}

/** 3-3-1 to 3-3-7. */
export const officeScanSteps: readonly GuideStep[] = [
  ...installation,
  byHand('3-3-7', 'The services are stopped on both servers', '両サーバでサービスをすべて停止'),
  manualStart('master', 'OfficeScan Master Service'),
  manualStart('controlManager', 'OfficeScan Control Manager Agent'),
  manualStart('policyServer', 'Trend Micro Policy Server for Cisco NAC', {
    en: ' (where it is installed)',
    ja: '（インストールされている場合）',
  }),
];
