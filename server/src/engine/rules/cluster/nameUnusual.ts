import { holdsPlaceholder } from '../../facts/values/placeholder';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { forbiddenIn, type GivenName, givenNames, isDeviceName, namingKinds } from '../shared/clusterNames';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

/** As remembered from the manuals: names may have so many bytes. */
const MOST_BYTES = 31;

export default defineRule({
  id: 'cluster/name-unusual',
  title: {
    en: 'A name that the editor may refuse',
    ja: '設定画面で使えない可能性がある名前',
  },
  severity: 'info',
  confidence: 'heuristic',
  scope: 'file',
  reads: namingKinds,
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'cluster/name, group, resource, monitor' }],
  messages: {
    long: template({
      en: '"{name}" has {bytes} bytes. Does the version in use take names of more than {limit}?',
      ja: '名前「{name}」は {bytes} バイトです。使用するバージョンで {limit} バイトを超える名前が使えるか確認してください。',
    }),
    characters: template({
      en: '"{name}" holds other characters than letters, digits, hyphens, underscores and blanks, or begins or ends with one of the last three. Does the version in use take it?',
      ja: '名前「{name}」に英数字、ハイフン、下線以外の文字があるか、先頭か末尾が記号です。使用できるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The window that edits the configuration takes names of a limited length and of plain letters only. A name that was written with a text editor may be refused when the file is opened there again, or be cut off in the output of commands. The limits are not in public documents of every version, so this only asks.',
      whenItIsFine: 'Whenever the version in use accepts the name.',
    },
    ja: {
      why: '設定画面で入力できる名前には、長さと文字の種類の制限があります。テキストエディタで書いた名前は、設定画面で開いたときに拒否されたり、コマンドの出力で切れたりすることがあります。制限の値は公開資料で確認できないため、確認を促すだけにとどめます。',
      whenItIsFine: '使用するバージョンで受け付けられる名前であれば問題ありません。',
    },
  },
  check({ facts, report }) {
    for (const given of givenNames(facts)) {
      const { value: name, at } = given.name;
      if (holdsPlaceholder(name) || given.kind === 'clusterServer' || isCertainlyWrong(name)) continue;
      const bytes = bytesOf(name);
      if (bytes > MOST_BYTES) report({ message: 'long', at, args: { name, bytes, limit: MOST_BYTES } });
      else if (!isPlain(given)) report({ message: 'characters', at, args: { name } });
    }
  },
});

/** Rules of their own speak of these. */
function isCertainlyWrong(name: string): boolean {
  return forbiddenIn(name).length > 0 || name.includes('@') || isDeviceName(name);
}

/** A character outside ASCII takes two bytes in the encodings that the product knows best. */
function bytesOf(name: string): number {
  return [...name].reduce((bytes, character) => bytes + (character > '\x7f' ? 2 : 1), 0);
}

/** The name of the cluster may hold no blank; in the others one may stand inside. */
function isPlain({ kind, name }: GivenName): boolean {
  return (kind === 'cluster' ? /^\w(?:[\w-]*\w)?$/ : /^\w(?:[\w -]*\w)?$/).test(name.value);
}

function renamed(name: string): string {
  return guideClusterWith('<fipw name="fipw1">', `<fipw name="${name}">`);
}

export const examples: RuleExamples = [
  { name: 'too long', files: { 'clp.conf': renamed('⟦floating-ip-monitor-of-the-first-group⟧') }, finds: ['long'] },
  { name: 'a Japanese name', files: { 'clp.conf': renamed('⟦𠮷野の監視⟧') }, finds: ['characters'] },
  { name: 'a hyphen at the end', files: { 'clp.conf': renamed('⟦fipw-⟧') }, finds: ['characters'] },
  { name: 'hyphens and blanks inside', files: { 'clp.conf': renamed('fip-w 1') }, finds: [] },
  { name: 'the guide’s names', files: { 'clp.conf': guideCluster }, finds: [] },
];
