import { baseName, folderOf } from '../../files/paths';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'hosts/file-name-with-extension',
  title: {
    en: 'The hosts file has an extension',
    ja: 'hosts に拡張子が付いている',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'site',
  reads: ['fileEncoding'],
  sources: [{ document: 'Microsoft Support: Windows の hosts ファイルを既定値に戻す方法' }],
  messages: {
    extension: template({
      en: 'The file is called {name}, and there is no hosts beside it. Windows reads the name without an extension only; see whether the server has it under that name.',
      ja: 'ファイル名が {name} で、同じフォルダーに hosts がありません。Windows は拡張子のない hosts だけを読みます。サーバ上の名前を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Notepad puts ".txt" behind every new name, and the Explorer hides it. The file then lies in the right folder under what seems to be the right name, and nothing in it has any effect.',
      whenItIsFine: 'When only the copy is called so, for example because a mail program asked for it.',
    },
    ja: {
      why: 'メモ帳は新しいファイル名に「.txt」を付け、エクスプローラーはそれを表示しません。正しいフォルダーに正しい名前で置いたように見えますが、内容は一切使われません。',
      whenItIsFine: 'メールで送るためなど、コピーだけがこの名前であれば問題ありません。',
    },
  },
  check({ facts, report }) {
    const files = facts.all('fileEncoding').filter(({ kind }) => kind === 'hosts');
    const named = files.filter(({ at }) => baseName(at.path).toLowerCase() === 'hosts');
    const folders = new Set(named.map(({ at }) => folderOf(at.path)));
    for (const { at } of files) {
      const name = baseName(at.path);
      if (/^hosts\.txt$/i.test(name) && !folders.has(folderOf(at.path))) {
        report({ message: 'extension', at, args: { name } });
      }
    }
  },
});

const text = '192.168.0.1 server1 # 𠮷野\n';

export const examples: RuleExamples = [
  { name: 'saved by Notepad', files: { 'server1/hosts.txt': `⟦⟧${text}` }, finds: ['extension'] },
  {
    name: 'a copy beside the file itself, and a copy named after its server',
    files: { 'server1/hosts': text, 'server1/hosts.txt': text, 'hosts.server2': text },
    finds: [],
  },
];
