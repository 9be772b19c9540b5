import { tlsDefault } from '../../knowledge/tlsDefaults';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { protocolRemedy } from '../shared/tlsRemedies';
import { isSet, protocolsOf } from '../shared/tlsSwitches';
import { off, on, protocolKey, regFile, schannel } from '../sites/tlsExamples';

export default defineRule({
  id: 'tls/tls-1-3-not-supported',
  title: {
    en: 'TLS 1.3 is switched on where Windows does not support it',
    ja: 'TLS 1.3 に対応しない Windows で有効',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: [],
  views: ['tls'],
  sources: [{ document: 'Microsoft Learn: Protocols in TLS/SSL (Schannel SSP)' }],
  messages: {
    unsafe: template({
      en: 'TLS 1.3 is switched on at {computer}, whose Windows (build {build}) does not support it: Microsoft calls that unsafe, and connections may fail. Delete the value.',
      ja: '{computer} の Windows（ビルド {build}）は TLS 1.3 に対応していません。安全でない設定で、接続に失敗する可能性があります。値を削除してください。',
    }),
  },
  docs: {
    en: {
      why: 'Windows has TLS 1.3 from Windows 11 and Server 2022 on. Lists of registry settings for "all versions of TLS" switch it on everywhere; on older systems unfinished parts of it then take part in connections.',
      whenItIsFine:
        'A key that keeps TLS 1.3 switched off does no harm. Without the version of Windows nothing is reported.',
    },
    ja: {
      why: 'TLS 1.3 に対応するのは Windows 11 と Windows Server 2022 以降です。すべてのバージョンを有効にする設定例をそのまま使うと、古い Windows で未完成の機能が接続に使われることがあります。',
      whenItIsFine: 'TLS 1.3 を無効にするキーは問題ありません。Windows のバージョンが分からない場合は指摘しません。',
    },
  },
  check({ views: { tls }, report }) {
    for (const { computer, protocol, side, fact } of tls.computers.flatMap((one) => protocolsOf(one, 'TLS 1.3'))) {
      const { windowsBuild } = computer;
      if (fact.enabled === undefined || !isSet(fact.enabled) || windowsBuild === undefined) continue;
      if (tlsDefault(protocol, windowsBuild) !== 'none') continue;
      report({
        message: 'unsafe',
        at: fact.enabled.text.at,
        args: { computer: computer.name, build: windowsBuild },
        remedies: [protocolRemedy('byDefault', protocol, computer, side)],
      });
    }
  },
});

const values = (enabled: string) => [`"Enabled"=${enabled}`, '"DisabledByDefault"=dword:00000000'];

export const examples: RuleExamples = [
  {
    name: 'on Windows Server 2019',
    files: { '𠮷/tls.reg': schannel(17763, protocolKey('TLS 1.3\\Client', ...values('⟦dword:00000001⟧'))) },
    finds: ['unsafe'],
  },
  {
    name: 'on Windows Server 2022',
    files: { 'tls.reg': schannel(20348, protocolKey('TLS 1.3\\Client', ...on)) },
    finds: [],
  },
  { name: 'switched off', files: { 'tls.reg': schannel(17763, protocolKey('TLS 1.3\\Client', ...off)) }, finds: [] },
  { name: 'on an unknown Windows', files: { 'tls.reg': regFile(protocolKey('TLS 1.3\\Client', ...on)) }, finds: [] },
];
