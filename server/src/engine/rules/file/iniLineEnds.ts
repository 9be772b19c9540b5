import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { isProfile } from '../shared/profiles';

export default defineSyntaxRule({
  id: 'file/ini-line-ends',
  title: {
    en: 'An ini file has the line ends of other systems',
    ja: 'ini ファイルの改行コードが LF になっている',
  },
  severity: 'hint',
  confidence: 'heuristic',
  formats: ['ini'],
  sources: [{ document: 'Microsoft Learn: WritePrivateProfileString' }],
  messages: {
    lf: template({
      en: 'All lines end in LF alone, while Windows and the product write CR LF. Settings are read all the same; check that no tool has changed more than the line ends.',
      ja: '改行がすべて LF です。製品は CR LF で書き込みます。設定は読み込まれますが、ツールによる変換がほかにもないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The file has gone through an editor or a version control of another system. Windows reads it, and the next write of the product leaves lines of both kinds; older editors show it as one long line.',
      whenItIsFine: 'It does no harm to the server. The rule is off until it is switched on.',
    },
    ja: {
      why: 'ほかの OS のエディターや版管理を経由したファイルです。Windows は読み込めますが、製品が次に書き込むと 2 種類の改行が混ざり、古いエディターでは 1 行に表示されます。',
      whenItIsFine: 'サーバの動作に影響はありません。このルールは初期状態では無効です。',
    },
  },
  check({ syntax: { tree }, kind, place, report }) {
    const { text } = tree;
    if (!isProfile(kind) || !text.includes('\n') || text.includes('\r')) return;
    const at = place({ start: 0, end: 0 });
    const files = [{ kind: 'line-ends', path: at.path, newline: '\r\n' }] as const;
    report({ message: 'lf', at, fixes: [{ title, safety: 'suggested', edits: [], files }] });
  },
});

const title = message(template({ en: 'End all lines in CR LF', ja: '改行を CR LF にする' }), {});

export const examples: RuleExamples = [
  {
    name: 'through a version control',
    files: { 'ofcscan.ini': '⟦⟧[A]\nKey=𠮷\n' },
    finds: ['lf'],
    fixed: { 'ofcscan.ini': '[A]\r\nKey=𠮷\r\n' },
  },
  {
    name: 'as the product writes it, one line, and a licence key',
    files: {
      'a/ofcscan.ini': '[A]\r\nKey=1\r\n',
      'b/ofcscan.ini': '[A]',
      'agent.key': '[Key]\nApplications=Update\n',
    },
    finds: [],
  },
];
