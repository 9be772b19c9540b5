import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'move/placeholder-left-in',
  title: {
    en: 'A placeholder is left in a call of IpXfer',
    ja: 'IpXfer の行に仮の文字列が残っている',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['moveCommand'],
  sources: [{ document: 'Trend Micro KA-0004099' }, { document: 'Microsoft Learn: Command redirection operators' }],
  messages: {
    mark: template({
      en: 'The placeholder {mark} is left in. It names no server, and outside of quotation marks the command prompt takes its signs for redirections; write what is meant.',
      ja: '仮の文字列「{mark}」が残っているため、移動できません。引用符の外では「<」と「>」がリダイレクトになります。実際の値にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The articles write what has to be replaced in angle brackets. In a batch file the opening sign makes the prompt look for a file of that name, and the tool is not even started.',
      whenItIsFine: 'Variables are left alone: they get their value when the script runs.',
    },
    ja: {
      why: '記事では、置き換える部分が山かっこで書かれています。バッチファイルでは「<」がファイルからの入力とみなされ、ツールは起動すらされません。',
      whenItIsFine: '変数は実行時に値が決まるため対象外です。',
    },
  },
  check({ facts, report }) {
    for (const { marks } of facts.all('moveCommand')) {
      for (const { value, at } of marks) report({ message: 'mark', at, args: { mark: value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a line copied from an article',
    files: {
      'move.bat':
        'rem 𠮷\r\nIpXfer_x64.exe -s ⟦<server name>⟧ -p 8080 -c 12345 -e \\\\⟦<server>⟧\\ofcscan\\OfcNTCer.dat\r\n',
    },
    finds: ['mark', 'mark'],
  },
  {
    name: 'variables and redirections',
    files: { 'move.bat': 'IpXfer.exe -s %SERVER% -p 8080 -c 12345 < nul > C:\\move.log 2>&1\r\n' },
    finds: [],
  },
];
