import type { FactKinds } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/save-stamp-contradictory',
  title: {
    en: 'The stamps of the saving program differ',
    ja: '保存時のバージョン情報が一致しない',
  },
  severity: 'hint',
  confidence: 'likely',
  scope: 'file',
  reads: ['savedBy'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'trekking' }],
  messages: {
    differ: template({
      en: '{key} is "{value}", but the file was saved by version "{version}". Has it been put together from files of two versions?',
      ja: '{key} は「{value}」ですが、保存したバージョンは「{version}」です。別のバージョンのファイルと混ざっていないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The program that saves the file writes its version in three places that always begin with the same digits. When they differ, somebody has merged two files or edited the stamp, and settings of one version may stand where the other one looks for its own.',
      whenItIsFine: 'Files that were made by command-line tools carry no stamp at all and are not looked at.',
    },
    ja: {
      why: '保存したプログラムのバージョンは 3 か所に書かれ、先頭の数字は常に一致します。異なる場合は、2 つのファイルを結合したか手作業で変更したもので、別のバージョンの設定が混ざっていることがあります。',
      whenItIsFine: 'コマンドで作成したファイルにはバージョン情報がないため、確認の対象外です。',
    },
  },
  check({ facts, report }) {
    for (const { version, ...stamps } of facts.all('savedBy')) {
      const digits = digitsOf(version?.value);
      if (version === undefined || digits === undefined) continue;
      for (const [key, stamp] of otherStamps(stamps)) {
        if (stamp === undefined || stamp.value.startsWith(digits)) continue;
        report({
          message: 'differ',
          at: stamp.at,
          args: { key, value: stamp.value, version: version.value },
          related: [settingNote(version.at, 'savedversion', version.value)],
        });
      }
    }
  },
});

/** `420` of `4.2.0-1`. How a part of two digits is written in the other stamps is not known. */
function digitsOf(version: string | undefined): string | undefined {
  return /^(\d)\.(\d)\.(\d)(?!\d)/
    .exec(version ?? '')
    ?.slice(1)
    .join('');
}

function otherStamps({ innerVersion, configId }: Pick<FactKinds['savedBy'], 'innerVersion' | 'configId'>) {
  return [
    ['savedinnerversion', innerVersion],
    ['configid', configId],
  ] satisfies readonly (readonly [string, Located<string> | undefined])[];
}

function saved(version: string, inner: string, id: string): string {
  const stamps = `<savedversion>${version}</savedversion><savedinnerversion>${inner}</savedinnerversion>`;
  return guideClusterWith('</root>', `  <trekking><configid>${id}</configid>${stamps}</trekking>\n</root>`);
}

export const examples: RuleExamples = [
  {
    name: 'a newer version number than the rest of the stamp',
    files: { 'clp.conf': saved('5.3.1-1', '⟦420109⟧', '⟦4201090.9540⟧') },
    finds: ['differ', 'differ'],
  },
  { name: 'one version', files: { 'clp.conf': saved('4.2.0-1', '420109', '4201090.9540') }, finds: [] },
  {
    name: 'a version that is written in another way',
    files: { 'clp.conf': saved('X 𠮷 3.3', '330101', '3301010.1') },
    finds: [],
  },
];
