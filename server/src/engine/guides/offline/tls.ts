import { byHand } from '../byHand';
import type { Evidence, FileStep, GuideStep } from '../guide';
import { tlsOfBoth, toldAs } from './captures';
import { linksOf, tlsPlaces, tlsPlacesWith, versionPlaces } from './evidence';

const oldRules: FileStep['rules'] = [
  'tls/only-old-protocols-in-common',
  'tls/tls-1-2-switched-off',
  'tls/used-on-request-only',
  'tls/winhttp-without-tls-1-2',
];

/** What comes before the numbered steps: TLS between the server and its agents. */
export const tlsSteps: readonly GuideStep[] = [
  {
    section: 'TLS',
    title: {
      en: 'From XG Service Pack 1 and in Apex One, server and agents need TLS',
      ja: 'XG Service Pack 1 以降と Apex One では、サーバとクライアントの通信に TLS が必要',
    },
    by: 'files',
    rules: ['tls/no-common-protocol'],
    evidence: versionPlaces,
    capture: toldAs('products.officescan.version'),
  },
  {
    section: 'TLS',
    title: {
      en: 'TLS is enabled on both sides; the newest version that both have is tried first',
      ja: 'TLS がサーバとクライアントの両方で有効（相互で有効な最新のバージョンから試行）',
    },
    by: 'files',
    rules: ['tls/no-common-protocol', 'tls/one-side-only', 'tls/setting-has-no-effect'],
    evidence: tlsPlaces,
    capture: tlsOfBoth,
  },
  {
    section: 'TLS',
    title: {
      en: 'Both have TLS 1.2: TLS 1.2 is used',
      ja: 'サーバとクライアントの両方で TLS 1.2 が有効: TLS 1.2 を使用',
    },
    applies: (site) => tlsPlaces(site).length === 0 || tlsPlacesWith('TLS 1.3', 'TLS 1.2')(site).length > 0,
    by: 'files',
    rules: oldRules,
    evidence: tlsPlacesWith('TLS 1.3', 'TLS 1.2'),
    capture: tlsOfBoth,
  },
  {
    section: 'TLS',
    title: {
      en: 'The server has 1.1 and 1.2, the agent 1.0 and 1.1: TLS 1.1 is used',
      ja: 'サーバで 1.1 と 1.2、クライアントで 1.0 と 1.1 が有効: TLS 1.1 を使用',
    },
    applies: (site) => tlsPlaces(site).length === 0 || tlsPlacesWith('TLS 1.1', 'TLS 1.0')(site).length > 0,
    by: 'files',
    rules: ['tls/only-old-protocols-in-common'],
    evidence: tlsPlacesWith('TLS 1.1', 'TLS 1.0'),
    capture: tlsOfBoth,
  },
  {
    section: 'TLS',
    title: {
      en: 'The server has 1.2 only, the agent 1.0 only: no connection',
      ja: 'サーバで 1.2、クライアントで 1.0 だけが有効: 通信を確立できない',
    },
    applies: isBroken,
    by: 'files',
    rules: ['tls/no-common-protocol'],
    evidence: tlsPlaces,
    capture: tlsOfBoth,
  },
  {
    section: 'TLS',
    title: {
      en: 'The newest version is preferred, for security',
      ja: 'セキュリティの観点から最新のバージョンの使用を検討',
    },
    by: 'files',
    rules: [...oldRules, 'tls/ssl-enabled'],
    evidence: tlsPlaces,
    capture: tlsOfBoth,
  },
  byHand('TLS', 'Ask Microsoft how TLS is enabled in detail', 'TLS の詳細と有効化の手順はマイクロソフト社に確認'),
];

function isBroken(site: Evidence): boolean {
  const links = linksOf(site);
  return links.length === 0 || links.some(({ possible }) => possible.length === 0);
}
