import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideConnections, ipconfig } from '../sites/capturedExamples';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'network/garbled-capture',
  title: {
    en: 'A command was captured in the wrong encoding',
    ja: 'コマンドの出力が文字化けしている',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['commandCapture'],
  sources: [{ document: 'Microsoft Learn: about_Redirection (Windows PowerShell 5.1)' }],
  messages: {
    garbled: template({
      en: '"{text}" looks like Japanese in UTF-8 that was taken for code page 932 while it was captured. Names cannot be told any more; capture it again from the command prompt, with > and no PowerShell between.',
      ja: '「{text}」は UTF-8 の日本語を CP932 として取り込んだ文字化けの可能性があります。コマンド プロンプトから > で取得し直してください。',
    }),
  },
  docs: {
    en: {
      why: 'Some commands write UTF-8 when their output goes into a file, and Windows PowerShell 5.1 reads what it hands on as code page 932. The characters that come out cannot be turned back, since some bytes are lost on the way: adapters and rules go by names that nobody has given them.',
      whenItIsFine:
        'Addresses and numbers survive and are checked all the same. A single one of the characters that this gives may well be meant, so several have to be there.',
    },
    ja: {
      why: 'コマンドによっては出力先がファイルの場合に UTF-8 で書き込み、Windows PowerShell 5.1 はそれを CP932 として取り込みます。途中で失われるバイトがあるため元に戻せず、NICや規則の名前が分からなくなります。',
      whenItIsFine:
        'アドレスと数値は文字化けしないため、そのまま調べます。文字化けで現れる漢字が実際に使われることもあるため、複数ある場合だけ指摘します。',
    },
  },
  check({ facts, report }) {
    for (const { garbled } of facts.all('commandCapture')) {
      if (garbled !== undefined) report({ message: 'garbled', at: garbled.at, args: { text: garbled.value } });
    }
  },
});

const plain = ipconfig('server1', guideConnections);

export const examples: RuleExamples = [
  {
    name: 'labels that went through PowerShell',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': plain
        .replace('Host Name', '⟦繝帙せ繝亥錐⟧')
        .replace('Windows IP Configuration', 'Windows IP 𠮷')
        .replace('Subnet Mask', '繧ｵ繝悶ロ繝　'),
    },
    finds: ['garbled'],
  },
  {
    name: 'Japanese as it is meant',
    files: { 'clp.conf': guideCluster, 'server1/ipconfig.txt': plain.replace('Host Name', 'ホスト名') },
    finds: [],
  },
  {
    name: 'one such character in a name',
    files: {
      'clp.conf': guideCluster,
      'server1/ipconfig.txt': ipconfig('server1', [{ ...guideConnections[0], description: '繧' }]),
    },
    finds: [],
  },
];
