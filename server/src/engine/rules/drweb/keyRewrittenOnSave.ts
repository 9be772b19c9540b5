import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { currentKey } from '../sites/renewalExamples';

export default defineRule({
  id: 'drweb/key-rewritten-on-save',
  title: {
    en: 'The editor would change a licence key',
    ja: 'エディターでキーが書き換わる',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['editedKey', 'rewrittenOnSave'],
  sources: [{ document: 'Dr.Web: License Key File' }],
  messages: {
    settings: template({
      en: 'With {settings} this key may be changed when it is saved, and a key that was changed cannot be used any more. Turn that off for keys, or close the file without saving.',
      ja: '{settings} により、保存時にキーが書き換わって使用できなくなる可能性があります。設定を無効にするか、保存せずに閉じてください。',
    }),
    edited: template({
      en: 'This key has been changed in the editor, and a key that was changed may not be used any more. Undo the changes, and close the file without saving.',
      ja: 'このキーはエディターで変更されています。保存すると使用できなくなる可能性があります。元に戻し、保存せずに閉じてください。',
    }),
  },
  docs: {
    en: {
      why: 'A signature protects the whole key. Blanks at line ends that an editor removes, a line end that it adds, or a keystroke that it saves by itself are enough to make the key one that no product accepts.',
      whenItIsFine:
        'For a copy that nobody imports. Files of the language "drweb-key" have these settings turned off; a key that is shown as another language has not. Only an editor that tells its settings is asked.',
    },
    ja: {
      why: 'キー全体が電子署名で保護されています。行末の空白の削除、最終行への改行の追加、誤入力の自動保存だけでも署名と一致しなくなり、製品で使用できなくなります。',
      whenItIsFine:
        '製品で使用しない写しであれば問題ありません。言語「drweb-key」ではこれらの設定を無効にしていますが、別の言語で開いたキーには適用されません。設定を問い合わせられるエディターだけが対象です。',
    },
  },
  check({ facts, report }) {
    const edited = facts.all('editedKey');
    for (const { at } of edited) report({ message: 'edited', at });
    const told = new Set(edited.map(({ at }) => at.path));
    for (const { settings, at } of facts.all('rewrittenOnSave')) {
      // What has happened goes before what might.
      if (!told.has(at.path)) report({ message: 'settings', at, args: { settings: settings.join(', ') } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'blanks at line ends are removed on save, and changes are saved by themselves',
    files: {
      'agent.key': {
        text: `; 𠮷\r\n${currentKey.replace('[Key]', '⟦[Key]⟧')}`,
        rewrittenBy: ['files.trimTrailingWhitespace', 'files.autoSave'],
      },
    },
    finds: ['settings'],
  },
  {
    name: 'a change that may be saved',
    files: {
      'agent.key': {
        text: currentKey.replace('[Key]', '⟦[Key]⟧'),
        rewrittenBy: ['files.autoSave'],
        isEdited: true,
      },
    },
    finds: ['edited'],
  },
  { name: 'an editor that leaves the file as it is', files: { 'agent.key': currentKey }, finds: [] },
];
