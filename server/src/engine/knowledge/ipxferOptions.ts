import type { KnowledgeEntry } from './entry';

/** The article whose command lines show the options (for Apex One, OfficeScan XG and 11.0). */
export const moverArticle = 'Trend Micro KA-0004099';
const scripts = 'Public scripts that call IpXfer';

/**
 * Options of IpXfer.exe and IpXfer_x64.exe, without their hyphen. There is no public reference of all of them for every
 * version, so an option that is not listed here is not wrong.
 */
export const ipxferOptions: readonly KnowledgeEntry[] = [
  {
    name: 's',
    type: { kind: 'host' },
    meaning: {
      en: 'The server that the agent moves to, by its name or its address.',
      ja: 'エージェントの移動先サーバの名前または IP アドレスです。',
    },
    onCluster: {
      en: 'The floating IP or the virtual computer name, not one of the real servers.',
      ja: '実サーバではなく、フローティングIPまたは仮想コンピュータ名を指定します。',
    },
    evidence: 'vendor',
    source: moverArticle,
  },
  {
    name: 'p',
    type: { kind: 'port' },
    meaning: {
      en: "The HTTP port of that server: Master_DomainPort in its ofcscan.ini. The vendor's example for OfficeScan 11.0 uses a second -p for the unload password.",
      ja: '移動先サーバの HTTP ポートです（ofcscan.ini の Master_DomainPort）。OfficeScan 11.0 の例では、2 つ目の -p がアンロード用パスワードです。',
    },
    evidence: 'vendor',
    source: moverArticle,
  },
  {
    name: 'sp',
    type: { kind: 'port' },
    meaning: {
      en: 'The HTTPS port of that server, which agents connect to.',
      ja: 'エージェントが接続する、移動先サーバの HTTPS ポートです。',
    },
    versions: 'OfficeScan XG, Apex One',
    evidence: 'vendor',
    source: moverArticle,
  },
  {
    name: 'c',
    type: { kind: 'port' },
    meaning: {
      en: 'The port on which the agent listens: Client_LocalServer_Port in the ofcscan.ini of the server.',
      ja: 'エージェントの待ち受けポートです（サーバの ofcscan.ini の Client_LocalServer_Port）。',
    },
    evidence: 'vendor',
    source: moverArticle,
  },
  {
    name: 'e',
    type: { kind: 'path' },
    meaning: {
      en: "The file with the new server's public key, OfcNTCer.dat from its PCCSRV\\Pccnt\\Common.",
      ja: '移動先サーバの公開鍵ファイルです（PCCSRV\\Pccnt\\Common の OfcNTCer.dat）。',
    },
    versions: 'OfficeScan 11.0, XG, Apex One',
    evidence: 'vendor',
    source: moverArticle,
  },
  {
    name: 'pwd',
    type: { kind: 'secret' },
    meaning: {
      en: 'The password for unloading the agent, where one is set.',
      ja: 'エージェントのアンロード用パスワードです（設定されている場合）。',
    },
    versions: 'OfficeScan XG, Apex One',
    evidence: 'vendor',
    source: moverArticle,
  },
  {
    name: 'm',
    type: { kind: 'integer', min: 0 },
    meaning: {
      en: 'Used by public programs. A method of moving; 1 is the value seen.',
      ja: '公開されているプログラムが使用するオプションです。移動の方法を表し、値は 1 が確認されています。',
    },
    evidence: 'observed',
    source: scripts,
  },
  {
    name: 'q',
    type: { kind: 'flag' },
    meaning: {
      en: 'Used by public programs. Moves without a window.',
      ja: '公開されているプログラムが使用するオプションです。画面を表示せずに移動します。',
    },
    evidence: 'observed',
    source: scripts,
  },
];
