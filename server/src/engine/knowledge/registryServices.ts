import type { Bilingual } from '../messages/message';
import { clusterGuide } from './clusterGuide';
import type { KnowledgeEntry, ValueType } from './entry';

const schannel = 'Microsoft Learn, Transport Layer Security (TLS) registry settings';
const createService = 'Microsoft Learn, CreateServiceW, dwStartType';
const framework = 'Microsoft Learn, Transport Layer Security (TLS) best practices with the .NET Framework';
const winHttp = 'Microsoft KB3140245';

const protocol = 'Control\\SecurityProviders\\SCHANNEL\\Protocols\\{protocol}\\{side}';
const dotNet = 'SOFTWARE\\Microsoft\\.NETFramework\\{version}';
const number: ValueType = { kind: 'integer', min: 0 };

const START_TYPES: Readonly<Record<string, Bilingual>> = {
  0: { en: 'loaded at boot', ja: 'ブート時に読み込み' },
  1: { en: 'started with the system', ja: 'システム起動時に開始' },
  2: { en: 'automatic', ja: '自動' },
  3: { en: 'manual', ja: '手動' },
  4: { en: 'disabled', ja: '無効' },
};

/**
 * Values that say how services start and which versions of TLS are used. Names as in `registryValues`; `{service}`,
 * `{protocol}`, `{side}` and `{version}` stand for the keys that vary.
 */
export const registryServices: readonly KnowledgeEntry[] = [
  {
    name: 'Services\\{service}\\Start',
    type: { kind: 'choice', choices: START_TYPES },
    meaning: { en: 'How the service or driver is started.', ja: 'サービスやドライバーの起動方法です。' },
    onCluster: {
      en: 'Services that the cluster starts are manual on both servers (3-3-7).',
      ja: 'クラスタが起動するサービスは、両サーバで手動にします（3-3-7）。',
    },
    evidence: 'vendor',
    source: `${createService}; ${clusterGuide('3-3-7')}`,
  },
  {
    name: 'Services\\{service}\\DelayedAutostart',
    type: { kind: 'flag' },
    meaning: {
      en: 'Lets a service that is started automatically wait until the others run. It has no effect on other services.',
      ja: '自動起動のサービスを、ほかのサービスより遅らせて開始します。自動起動でないサービスには効きません。',
    },
    evidence: 'vendor',
    source: 'Microsoft Learn, SERVICE_DELAYED_AUTO_START_INFO',
  },
  {
    name: `${protocol}\\Enabled`,
    type: number,
    meaning: {
      en: 'Whether programs may use the protocol at all: 0 takes it from everybody, any other number allows it. Client is for connections that the computer opens, Server for those that it accepts.',
      ja: 'プロトコルを使えるかどうかです。0 ではどのプログラムも使えず、ほかの数では使えます。Client は自分から開く接続、Server は受け付ける接続の設定です。',
    },
    evidence: 'vendor',
    source: schannel,
  },
  {
    name: `${protocol}\\DisabledByDefault`,
    type: number,
    meaning: {
      en: 'Whether the protocol is left out unless a program asks for it: with 0 it is used by default.',
      ja: 'プログラムが指定しない限り使わないかどうかです。0 では既定で使います。',
    },
    evidence: 'vendor',
    source: schannel,
  },
  {
    name: 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp\\DefaultSecureProtocols',
    type: number,
    meaning: {
      en: 'The protocols of programs that leave the choice to WinHTTP, as a sum of bits: 0x20 SSL 3.0, 0x80 TLS 1.0, 0x200 TLS 1.1, 0x800 TLS 1.2. 32-bit programs on a 64-bit Windows have their own below Wow6432Node.',
      ja: '選択を WinHTTP に任せるプログラムのプロトコルで、ビットの和です（0x20: SSL 3.0、0x80: TLS 1.0、0x200: TLS 1.1、0x800: TLS 1.2）。64 ビットの Windows では、32 ビットのプログラムは Wow6432Node の下の値を使います。',
    },
    versions: 'Windows 7, Windows Server 2008 R2, Windows Server 2012',
    evidence: 'vendor',
    source: winHttp,
  },
  {
    name: `${dotNet}\\SchUseStrongCrypto`,
    type: { kind: 'flag' },
    meaning: {
      en: 'Lets programs built for older versions of the .NET Framework use newer versions of TLS.',
      ja: '古い .NET Framework 向けのプログラムで、新しい TLS を使えるようにします。',
    },
    evidence: 'vendor',
    source: framework,
  },
  {
    name: `${dotNet}\\SystemDefaultTlsVersions`,
    type: { kind: 'flag' },
    meaning: {
      en: 'Leaves the choice of the version of TLS to Windows.',
      ja: 'TLS のバージョンの選択を Windows に任せます。',
    },
    evidence: 'vendor',
    source: framework,
  },
];
