import { withBackslashes } from '../../facts/values/uncPath';
import type { Fact } from '../../facts/vocabulary';
import type { Fix } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { writeTitle } from '../shared/titles';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'officescan/yen-sign-for-backslash',
  title: {
    en: 'A yen sign stands for a backslash',
    ja: '「\\」の代わりに円記号が使われている',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['masterDirectory'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-4-3, 5-6' }],
  messages: {
    yenSign: template({
      en: 'MasterDirectory is "{text}", with yen signs where backslashes belong. Windows takes them for ordinary characters and finds no share; write backslashes.',
      ja: 'MasterDirectory の「{text}」に円記号の文字が含まれ、Windows は区切りとして認識できません。「\\」に置き換えてください。',
    }),
  },
  docs: {
    en: {
      why: 'Japanese fonts draw the backslash as a yen sign, and the guide prints one. Text copied from a document or a web page may hold the true yen sign, U+00A5 or the full-width U+FFE5, which looks the same and separates nothing.',
      whenItIsFine:
        'A backslash that an editor shows as a yen sign is all right: the file then holds the byte 5C, and this rule sees a backslash.',
    },
    ja: {
      why: '日本語のフォントは「\\」を円記号の形で表示し、手順書にも円記号で印刷されています。文書や Web ページからコピーすると、見た目が同じでも区切りとして働かない文字 (U+00A5 や全角の U+FFE5) が入ることがあります。',
      whenItIsFine:
        'エディターが「\\」を円記号の形で表示しているだけなら問題ありません。その場合、ファイルの中身は 5C のままです。',
    },
  },
  check({ facts, report }) {
    for (const fact of facts.all('masterDirectory')) {
      if (fact.path.yenSigns.length === 0) continue;
      report({ message: 'yenSign', at: fact.text.at, args: { text: fact.text.value }, fixes: [correction(fact)] });
    }
  },
});

function correction({ text, path }: Fact<'masterDirectory'>): Fix {
  return {
    title: writeTitle(withBackslashes(text.value)),
    safety: 'safe',
    edits: path.yenSigns.map((at) => ({ at, newText: '\\' })),
  };
}

export const examples: RuleExamples = [
  {
    name: 'a line copied from a document',
    files: { 'clp.conf': guideCluster, 'ofcscan.ini': '; 𠮷野\r\nMasterDirectory=⟦\u00A5\u00A5vcom\u00A5ofcscan⟧\r\n' },
    finds: ['yenSign'],
    fixed: { 'ofcscan.ini': '; 𠮷野\r\nMasterDirectory=\\\\vcom\\ofcscan\r\n' },
  },
  {
    name: 'one full-width sign among backslashes',
    files: { 'ofcscan.ini': 'MasterDirectory=⟦\\\\server1\uFFE5ofcscan⟧\n' },
    finds: ['yenSign'],
    fixed: { 'ofcscan.ini': 'MasterDirectory=\\\\server1\\ofcscan\n' },
  },
  {
    name: 'backslashes, and a yen sign in another value',
    files: { 'ofcscan.ini': 'MasterDirectory=\\\\server1\\ofcscan\nStd_Alert_SMTP_Subject=\u00A5100\n' },
    finds: [],
  },
];
