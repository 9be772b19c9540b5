import { sameName } from '../../facts/values/hostName';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import type { UncParts } from '../../facts/vocabulary';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { removeTitle, writeTitle } from '../shared/titles';

/** The share that PCCSRV is given by Setup. */
const SHARE = 'ofcscan';

export default defineRule({
  id: 'officescan/master-directory-malformed',
  title: {
    en: 'MasterDirectory is not \\\\host\\ofcscan',
    ja: 'MasterDirectory の形式が正しくない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['masterDirectory'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-4-3, 5-6' }],
  messages: {
    form: template({
      en: 'MasterDirectory is "{text}", which does not lead to the share of the management server. Write two backslashes, the host, a backslash and "ofcscan".',
      ja: 'MasterDirectory の「{text}」では管理サーバの共有に接続できません。「\\\\ホスト名\\ofcscan」の形式にしてください。',
    }),
    trailing: template({
      en: 'A backslash stands behind the share in MasterDirectory. Tools that put a path behind the value may fail; end it with "ofcscan".',
      ja: 'MasterDirectory の共有名の後に余分な「\\」があります。後ろにパスを続けるツールが失敗する可能性があります。取り除いてください。',
    }),
  },
  docs: {
    en: {
      why: 'Setup shares the folder PCCSRV as "ofcscan", and agents, log-on scripts and tools put their paths behind this value. A missing backslash, a slash, a drive or another share breaks all of them at once, while the management console goes on working.',
      whenItIsFine:
        'Capitals do not matter, nor do quotation marks round the whole value. Yen signs count as backslashes here, because a rule of their own speaks of them.',
    },
    ja: {
      why: 'セットアップは PCCSRV フォルダを「ofcscan」という名前で共有し、クライアントやログオンスクリプト、ツールはこの値の後ろにパスを続けて使います。区切りの不足やスラッシュ、別の共有名があると、管理コンソールは動いていてもこれらがすべて失敗します。',
      whenItIsFine:
        '大文字と小文字の違いや、値全体を囲む引用符は問題ありません。円記号は別のルールで扱うため、ここでは「\\」とみなします。',
    },
  },
  check({ facts, report }) {
    for (const { text, path } of facts.all('masterDirectory')) {
      const { share, rest, wellFormed } = path;
      const isShare = share !== undefined && sameName(share.value, SHARE);
      if (holdsPlaceholder(text.value) || (wellFormed && isShare && rest === undefined)) continue;
      if (wellFormed && isShare && rest !== undefined && rest.value.length === 1) {
        const fix = replacement(removeTitle(rest.value), 'safe', rest.at, '');
        report({ message: 'trailing', at: rest.at, severity: 'warning', fixes: [fix] });
        continue;
      }
      report({ message: 'form', at: text.at, args: { text: text.value }, fixes: rewritten(text, path) });
    }
  },
});

/** Where only the separators are wrong there is one right answer; a path or another share may stand for more. */
function rewritten({ at }: Located<string>, { host, share, rest }: UncParts): readonly Fix[] {
  if (host === undefined) return [];
  const isAll = share !== undefined && sameName(share.value, SHARE) && (rest?.value.length ?? 0) <= 1;
  const text = `\\\\${host.value}\\${SHARE}`;
  return [replacement(writeTitle(text), isAll ? 'safe' : 'suggested', at, text)];
}

export const examples: RuleExamples = [
  {
    name: 'slashes, as in a URL',
    files: { 'ofcscan.ini': '; 🏢\r\nMasterDirectory=⟦//server1/ofcscan⟧\r\n' },
    finds: ['form'],
    fixed: { 'ofcscan.ini': '; 🏢\r\nMasterDirectory=\\\\server1\\ofcscan\r\n' },
  },
  {
    name: 'the folder in place of its share',
    files: { 'ofcscan.ini': 'MasterDirectory=⟦\\\\server1\\PCCSRV⟧\n' },
    finds: ['form'],
    fixed: { 'ofcscan.ini': 'MasterDirectory=\\\\server1\\ofcscan\n' },
  },
  { name: 'a drive', files: { 'ofcscan.ini': 'MasterDirectory=⟦E:\\OfficeScan\\PCCSRV⟧\n' }, finds: ['form'] },
  { name: 'a bare name', files: { 'ofcscan.ini': 'MasterDirectory=⟦server1⟧\n' }, finds: ['form'] },
  {
    name: 'a backslash at the end',
    files: { 'ofcscan.ini': 'MasterDirectory=\\\\server1\\ofcscan⟦\\⟧\n' },
    finds: ['trailing'],
    fixed: { 'ofcscan.ini': 'MasterDirectory=\\\\server1\\ofcscan\n' },
  },
  {
    name: 'capitals and quotation marks change nothing',
    files: {
      'a/ofcscan.ini': 'masterdirectory = \\\\SERVER1\\OFCSCAN\n',
      'b/ofcscan.ini': 'MasterDirectory="\\\\server1\\ofcscan"',
    },
    finds: [],
  },
  { name: 'no value at all', files: { 'ofcscan.ini': '[INI_SERVER_SECTION]\nMasterDirectory=\n' }, finds: [] },
];
