import { template } from '../../messages/message';
import type { RegTree } from '../../syntax/reg/tree';
import type { Span } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { handWrittenKeys, mayBeWrittenByHand } from '../shared/regTree';

export default defineSyntaxRule({
  id: 'registry/deletion-in-export',
  title: {
    en: 'A registry export deletes something',
    ja: 'レジストリの写しに削除の指定がある',
  },
  severity: 'info',
  confidence: 'certain',
  formats: ['reg'],
  sources: [{ document: 'Microsoft KB310516' }],
  messages: {
    deletion: template({
      en: 'The file deletes a key or a value here ({count} in all), as no export does: it says what somebody wants, not what the computer has. Make sure that it is meant as evidence.',
      ja: 'キーや値の削除の指定があり (計 {count} か所)、エクスポートではなく取り込み用のファイルとみられます。サーバの状態を示す資料でよいか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The findings of these files rest on what a computer has. A file that was written to change it, or an export that somebody has worked on, shows the state that is wanted, and on another computer it may never have been imported.',
      whenItIsFine:
        'A file that says by its comments that it is a script is not reported. Keep scripts for import apart from what was captured, or leave them out with "ignore" in clusterconf.json.',
    },
    ja: {
      why: 'これらのファイルの指摘は、コンピュータの実際の設定に基づきます。変更のために書いたファイルや、書き換えたエクスポートが示すのは望む状態であり、対象のコンピュータに取り込まれたとは限りません。',
      whenItIsFine:
        'コメントのあるファイルは取り込み用とみなし、指摘しません。取り込み用のファイルは採取したファイルと分けて置くか、clusterconf.json の ignore で対象から外してください。',
    },
  },
  check({ syntax: { tree }, place, report }) {
    // Most files are told by a look at the whole of their text, which takes no time.
    if (!mayBeWrittenByHand(tree)) return;
    if (!tree.text.includes('[-') && !tree.text.includes('=-')) return;
    if (/^[ \t]*;/m.test(tree.text)) return;
    const found = deletions(tree);
    const [first] = found;
    if (first !== undefined) report({ message: 'deletion', at: place(first), args: { count: found.length } });
  },
});

function deletions(tree: RegTree): readonly Span[] {
  return [...handWrittenKeys(tree)].flatMap((key) => [
    ...(key.deleted ? [key.line] : []),
    ...[...key.values()].filter(({ kind }) => kind === 'delete').map(({ span }) => span),
  ]);
}

const header = 'Windows Registry Editor Version 5.00\r\n\r\n';

export const examples: RuleExamples = [
  {
    name: 'an export that was worked on',
    files: {
      'a.reg': `${header}[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n⟦"𠮷"=-⟧\r\n\r\n[-HKEY_LOCAL_MACHINE\\SOFTWARE\\B]\r\n`,
    },
    finds: ['deletion'],
  },
  {
    name: 'a script that says what it is for, and an export',
    files: {
      'a.reg': `${header}; 🏢 after the uninstallation\r\n[-HKEY_LOCAL_MACHINE\\SOFTWARE\\B]\r\n`,
      'b.reg': `${header}[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n"Text"="[-]"\r\n`,
    },
    finds: [],
  },
];
