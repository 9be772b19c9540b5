import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/setting-of-other-version',
  title: {
    en: 'A setting belongs to another version',
    ja: '別のバージョンの設定がある',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['savedBy', 'groupPolicy', 'monitorReaction', 'clusterPlatform'],
  sources: [
    {
      document: 'CLUSTERPRO X: clp.conf',
      section: 'trekking/savedversion, group@<name>/exclusive, monitor/<type>@<name>/emergency/threshold/fo, fo2',
    },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux, clpcfset' },
  ],
  messages: {
    exclusive: template({
      en: 'The group "{group}" has exclusive {value}, which X 3.3 and older read, but the file was saved by version {version}. See how groups are to be kept apart there.',
      ja: 'グループ「{group}」の exclusive（{value}）は X 3.3 までの設定ですが、保存したバージョンは {version} です。排他の設定を確認してください。',
    }),
    limit: template({
      en: 'The failover limit of the monitor "{monitor}" stands in {tag}, which {era} reads, but the file was saved by version {version}. See whether it should be {other}.',
      ja: 'モニタリソース「{monitor}」の {tag} は {era} の設定ですが、保存したバージョンは {version} です。{other} でないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Between X 3 and X 4 the limit of failovers changed its name, and the exclusion of groups went elsewhere. A setting that was copied from a file or a script of the other version has no effect, and the default holds.',
      whenItIsFine:
        'Files without the stamp of the program that saved them are not looked at, nor are limits of Linux clusters in fo, which its guides still name. Both limits in one monitor have a rule of their own.',
    },
    ja: {
      why: 'X 3 と X 4 の間で、フェイルオーバしきい値の要素名が変わり、グループの排他の設定も別のものになりました。別のバージョンのファイルやスクリプトから写した設定は効果がなく、既定値で動作します。',
      whenItIsFine:
        '保存したバージョンの記録がないファイルと、Linux クラスタの fo は確認の対象外です。1 つのモニタリソースに両方のしきい値がある場合は、別のルールが確認します。',
    },
  },
  check({ facts, report }) {
    const version = facts.all('savedBy')[0]?.version;
    const major = Number(/^(\d)\.\d/.exec(version?.value ?? '')?.[1] ?? Number.NaN);
    if (version === undefined || Number.isNaN(major)) return;
    const related = [settingNote(version.at, 'savedversion', version.value)];
    const isLinux = facts.all('clusterPlatform').some(({ os }) => os.value !== 'windows');
    for (const { group, exclusive } of major >= 4 ? facts.all('groupPolicy') : []) {
      if (exclusive?.value !== '1' && exclusive?.value !== '2') continue;
      const args = { group: group.value, value: exclusive.value, version: version.value };
      report({ message: 'exclusive', at: exclusive.at, args, related });
    }
    for (const { monitor, failovers } of facts.all('monitorReaction')) {
      const wrong = wrongLimit(failovers, major, isLinux);
      if (wrong === undefined) continue;
      const names = { tag: wrong.tag, other: wrong.other, era: wrong.era };
      const args = { monitor: monitor.value, version: version.value, ...names };
      report({ message: 'limit', at: wrong.count.at, args, related });
    }
  },
});

interface WrongLimit {
  readonly count: Located<number>;
  readonly tag: string;
  readonly other: string;
  /** The versions that read it. */
  readonly era: string;
}

/** The one limit of a monitor, when it has the name that it has in the other versions. */
function wrongLimit(
  [only, ...others]: Fact<'monitorReaction'>['failovers'],
  major: number,
  isLinux: boolean,
): WrongLimit | undefined {
  if (only === undefined || others.length > 0) return undefined;
  const { count, tag } = only;
  if (tag === 'fo2') return major < 4 ? { count, tag, other: 'fo', era: 'X 4' } : undefined;
  return major < 4 || isLinux ? undefined : { count, tag, other: 'fo2', era: 'X 3' };
}

const group = '<group name="failover1">';
const fipw = '<fipw name="fipw1">';

function withLimit(limit: string): string {
  return guideClusterWith(fipw, `${fipw}<emergency><threshold>${limit}</threshold></emergency>`);
}

function saved(text: string, version: string): string {
  return text.replace('</root>', `<trekking><savedversion>${version}</savedversion></trekking>\n</root>`);
}

const exclusive = (value: string) => guideClusterWith(group, `${group}<!-- 𠮷 --><exclusive>${value}</exclusive>`);

export const examples: RuleExamples = [
  {
    name: 'groups that keep apart as in X 3',
    files: { 'clp.conf': saved(exclusive('⟦1⟧'), '4.2.0-1') },
    finds: ['exclusive'],
  },
  {
    name: 'the limit of X 3 in a file of X 4',
    files: { 'clp.conf': saved(withLimit('<fo>⟦3⟧</fo>'), '4.0.0-1') },
    finds: ['limit'],
  },
  {
    name: 'the limit of X 4 in a file of X 3',
    files: { 'clp.conf': saved(withLimit('<fo2>⟦3⟧</fo2>'), '3.3.5-1') },
    finds: ['limit'],
  },
  {
    name: 'each in its own version',
    files: {
      'a/clp.conf': saved(withLimit('<fo2>3</fo2>'), '5.3.1-1'),
      'b/clp.conf': saved(withLimit('<fo>3</fo>'), '3.3.5-1'),
      'c/clp.conf': saved(exclusive('1'), '3.3.5-1'),
    },
    finds: [],
  },
  { name: 'no exclusion, which is the default', files: { 'clp.conf': saved(exclusive('0'), '4.2.0-1') }, finds: [] },
  {
    name: 'nothing tells the version',
    files: { 'a/clp.conf': exclusive('1'), 'b/clp.conf': withLimit('<fo>3</fo>') },
    finds: [],
  },
  { name: 'a stamp that is no version of X', files: { 'clp.conf': saved(exclusive('1'), '12.10') }, finds: [] },
  {
    name: 'the old limit on Linux',
    files: {
      'clp.conf': saved(withLimit('<fo>3</fo>'), '4.2.0-1').replace('>windows<', '>linux<'),
    },
    finds: [],
  },
  {
    name: 'both limits have a rule of their own',
    files: { 'clp.conf': saved(withLimit('<fo>3</fo><fo2>1</fo2>'), '4.2.0-1') },
    finds: [],
  },
];
