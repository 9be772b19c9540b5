import { byHand } from '../byHand';
import { serverNameRules } from '../cluster/officeScanInstallation';
import { mayRunOn } from '../declared';
import type { FileStep, GuideStep } from '../guide';
import { agentList, agentRegistry, serverFile, serverFirewall, serverServices, toldAs } from './captures';
import {
  aboutFirewall,
  aboutService,
  agentPlaces,
  comparedPlaces,
  firewallPlaces,
  licencePlaces,
  listedPlaces,
  serverPlaces,
  servicePlaces,
} from './evidence';

/** 1: which systems the licence covers. */
export const licenceSteps: readonly GuideStep[] = [
  {
    section: '1',
    title: {
      en: 'Agents on a desktop Windows: the antivirus for desktops is activated',
      ja: '管理対象がクライアント OS: 「デスクトップ用ウイルス対策」のアクティベーションが完了',
    },
    by: 'files',
    rules: ['agents/licence-kind-missing'],
    evidence: licencePlaces('desktop'),
    concerns: ({ key }) => key === 'desktop',
    capture: toldAs('products.officescan.licences (desktop)'),
  },
  {
    section: '1',
    title: {
      en: 'Agents on a Windows Server: the antivirus for servers is activated',
      ja: '管理対象がサーバ OS: 「サーバ用ウイルス対策」のアクティベーションが完了',
    },
    by: 'files',
    rules: ['agents/licence-kind-missing'],
    evidence: licencePlaces('server'),
    concerns: ({ key }) => key === 'server',
    capture: toldAs('products.officescan.licences (server)'),
  },
  byHand('1', 'How to activate: see the FAQ of the vendor', 'アクティベーションの手法はメーカーの FAQ を確認'),
];

/** 2: the server that the agent calls. */
export const targetSteps: readonly GuideStep[] = [
  byHand('2', 'Open the web console', 'Web 管理コンソールを開く'),
  {
    section: '2',
    title: {
      en: 'Note the name or address of the server and the port ("Administration", "Settings", "Agent connection")',
      ja: '[管理] → [設定] → [クライアント接続] の「サーバ名/IPアドレス」と「ポート番号」を控える',
    },
    by: 'files',
    rules: [
      ...serverNameRules,
      'officescan/master-directory-malformed',
      'officescan/port-out-of-range',
      'officescan/agent-port-equals-server-port',
    ],
    evidence: serverPlaces,
    capture: serverFile,
  },
  byHand(
    '2',
    'On the agent, open the console from the icon in the task tray',
    'タスクトレイのアイコンを右クリックし、[クライアントコンソールの起動] を選択',
  ),
  byHand(
    '2',
    'Open "Help", "About", "Component versions"',
    '[ヘルプ] → [バージョン情報] → [コンポーネントをすべて表示] を選択',
  ),
  {
    section: '2',
    title: {
      en: 'The agent shows the name of the server and the port that it calls',
      ja: '「サーバ名/ポート名」に、サーバへの通信に使用されるポート番号が表示される',
    },
    by: 'files',
    rules: ['agents/values-contradict', 'agents/https-port-wrong'],
    evidence: agentPlaces,
    capture: agentRegistry,
  },
  {
    section: '2',
    title: { en: 'Both sides have the same values', ja: '控えた値と一致している' },
    by: 'files',
    rules: ['agents/server-differs', 'agents/server-port-differs', 'agents/port-differs'],
    evidence: comparedPlaces,
    capture: agentRegistry,
  },
];

function service(web: 'iis' | 'apache', en: string, ja: string, ...names: readonly string[]): FileStep {
  return {
    section: '3-b',
    title: { en, ja },
    applies: mayRunOn(web),
    by: 'files',
    rules: ['agents/service-stopped', 'services/web-server-does-not-start', 'services/started-by-nobody'],
    evidence: servicePlaces('server', ...names),
    about: aboutService('server', ...names),
    // On a server with Apache the service of IIS takes the port.
    concerns: ({ rule, key }) =>
      rule === 'services/web-server-does-not-start' && key === 'portTaken' ? names.includes('Apache') : undefined,
    capture: serverServices,
  };
}

const MASTER = ['OfficeScan Master Service', 'Apex One Master Service', 'ofcservice'] as const;

/** 3: what is looked at on the server. */
export const serverSteps: readonly GuideStep[] = [
  byHand('3-a', 'Log in to the web console', 'Web 管理コンソールにログイン'),
  byHand('3-a', 'Choose "Agents", "Connection verification"', '[クライアント] → [接続状態の確認] をクリック'),
  byHand('3-a', 'The page "Connection verification" is shown', '[接続状態の確認] 画面が表示される'),
  byHand('3-a', 'Choose "Verify now"', '[接続状態を確認する] をクリック'),
  {
    section: '3-a',
    title: { en: 'The agent is in the tree of agents', ja: 'クライアントツリーに該当のクライアントが表示されている' },
    by: 'files',
    rules: ['agents/not-in-list', 'agents/guid-used-twice'],
    evidence: listedPlaces,
    capture: agentList,
  },
  byHand('3-b', 'On the server, open services.msc', 'サーバで services.msc を開く'),
  service('iis', 'IIS: OfficeScan Master Service runs', 'IIS の場合: OfficeScan Master Service が動作', ...MASTER),
  service(
    'iis',
    'IIS: World Wide Web Publishing Service runs',
    'IIS の場合: World Wide Web Publishing Service が動作',
    'W3SVC',
  ),
  service('iis', 'IIS: IIS Admin Service runs', 'IIS の場合: IIS Admin Service が動作', 'IISADMIN'),
  service(
    'apache',
    'Apache: OfficeScan Master Service runs',
    'Apache の場合: OfficeScan Master Service が動作',
    ...MASTER,
  ),
  service(
    'apache',
    'Apache: the service of Apache runs',
    'Apache の場合: Apache が動作',
    'Apache',
    'Apache2',
    'Apache2.2',
    'Apache2.4',
  ),
  byHand('3-b', 'Start a service that is stopped', 'サービスが停止している場合は開始する'),
  byHand('3-c', 'On the server, open Firewall.cpl', 'サーバで Firewall.cpl を開く'),
  {
    section: '3-c',
    title: {
      en: 'The port of the server is among the exceptions of Windows Firewall',
      ja: '設定されているポート番号が Windows ファイアウォールの例外に登録されている',
    },
    by: 'files',
    rules: [
      'firewall/officescan-port-closed',
      'agents/https-port-closed',
      'firewall/port-blocked',
      'firewall/rule-switched-off',
      'firewall/rule-for-other-protocol',
      'firewall/rule-of-another-program',
      'firewall/only-outbound',
    ],
    evidence: firewallPlaces,
    about: aboutFirewall,
    capture: serverFirewall,
  },
  byHand('3-d', 'Open a command prompt (cmd)', 'コマンドプロンプト（cmd）を開く'),
  byHand(
    '3-d',
    'The port listens and answers: telnet <address of the server> <port>',
    '待ち受けポートがリッスンしており通信を確立できる: telnet <サーバ IP> <ポート番号>',
  ),
  byHand(
    '3-d',
    'If it does not connect, look at firewalls and routers',
    '接続できない場合は、ファイアウォールやルータの設定を確認',
  ),
];
