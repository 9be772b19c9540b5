import { holdsPlaceholder } from '../../facts/values/placeholder';
import { parsePort } from '../../facts/values/port';
import type { ValueType } from '../../knowledge/entry';
import { template } from '../../messages/message';
import type { XmlTree } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { closestNameFixes } from '../shared/closeName';
import { eachKnownElement } from '../shared/knownElements';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineSyntaxRule({
  id: 'cluster/value-not-allowed',
  title: {
    en: 'A setting has a value that it cannot have',
    ja: '設定できない値がある',
  },
  severity: 'warning',
  confidence: 'likely',
  formats: ['xml'],
  local: true,
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'all, cluster, pm, group, resource, monitor' },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux, clpcfset' },
  ],
  messages: {
    value: template({
      en: '{path} is "{value}", but it takes only {allowed}. The setting may be ignored; write an allowed value.',
      ja: '{path} は「{value}」ですが、指定できる値は {allowed} です。設定が無視される可能性があります。',
    }),
    platform: template({
      en: '{path} is "{value}", which {other} clusters have, but this one runs on {platform}. The setting may be ignored; choose a value for {platform}.',
      ja: '{path} の「{value}」は {other} 用の値ですが、このクラスタは {platform} です。設定が無視される可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The window that edits the configuration lets nobody choose such a value; a text editor and scripts do. When the file is uploaded the setting is refused, or silently replaced by its default, so that the cluster does something else than the file says.',
      whenItIsFine:
        'An element that is empty or left out has its default. How a group starts and moves by itself, mail and alert destinations are only pointed out. Elements whose values are not known, and marks of templates, are not looked at.',
    },
    ja: {
      why: '設定画面ではこのような値を選べませんが、テキストエディタやスクリプトでは書けてしまいます。アップロード時に拒否されるか、既定値に置き換わり、ファイルの内容と実際の動作が異なることになります。',
      whenItIsFine:
        '空の要素や省略された要素には既定値が使われます。グループの起動や移動の方法、メール、アラートの通知先は情報にとどめます。値の範囲がわからない要素と、ひな形の仮の文字列は確認の対象外です。',
    },
  },
  check({ syntax: { tree }, within, place, report }) {
    const platform = platformOf(tree);
    eachKnownElement(tree, within, ({ element, known, path, inside }) => {
      const { entry } = known;
      if (entry === undefined || (entry.evidence === 'inferred' && entry.type.kind !== 'port')) return;
      if (!isJudged(entry.type) || inside.length > 0) return;
      const { text, span } = element.content();
      if (text === '' || holdsPlaceholder(text)) return;
      const at = place(span);
      const severity = MILD.test(path) ? 'info' : 'warning';
      const other = otherPlatform(entry.type, text, platform);
      if (other !== undefined && platform !== undefined) {
        const args = { path, value: text, platform: NAMES[platform], other: NAMES[other] };
        report({ message: 'platform', at, severity, args });
      }
      const allowed = allowedInstead(entry.type, text, platform);
      if (allowed === undefined) return;
      const fixes = closeChoices({ value: text, at }, entry.type, platform);
      report({ message: 'value', at, severity, args: { path, value: text, allowed }, fixes });
    });
  },
});

/** What costs a message or a convenience at most: how groups start and move by themselves, mail, and whom events go to. */
const MILD = /^(?:group\/(?:start|failover|failback|exclusive)$|cluster\/mail\/|messages\/)/;

type Choice = Extract<ValueType, { kind: 'choice' }>;
type Judged = Choice | Extract<ValueType, { kind: 'integer' }> | { readonly kind: 'flag' | 'port' };
type Platform = 'windows' | 'linux' | undefined;

function isJudged(type: ValueType): type is Judged {
  return type.kind === 'flag' || type.kind === 'port' || type.kind === 'integer' || type.kind === 'choice';
}

/** What may stand there in place of a value that may not. */
function allowedInstead(type: Judged, text: string, platform: Platform): string | undefined {
  switch (type.kind) {
    case 'flag':
      return text === '0' || text === '1' ? undefined : '0, 1';
    case 'port':
      return parsePort(text) === undefined ? '1–65535' : undefined;
    case 'integer':
      return isBetween(text, type.min ?? 0, type.max) ? undefined : rangeOf(type.min ?? 0, type.max);
    case 'choice':
      return type.open || Object.hasOwn(type.choices, text) ? undefined : choicesOn(type, platform).join(', ');
  }
}

function isBetween(text: string, min: number, max: number | undefined): boolean {
  if (!/^\d+$/.test(text)) return false;
  return Number(text) >= min && Number(text) <= (max ?? Number(text));
}

function rangeOf(min: number, max: number | undefined): string {
  return max === undefined ? `≥ ${min}` : `${min}–${max}`;
}

/** The platform that alone has the value, when the cluster runs on the other one. */
function otherPlatform(type: Judged, text: string, platform: Platform): 'windows' | 'linux' | undefined {
  const only = type.kind === 'choice' ? type.only?.[text] : undefined;
  return platform === undefined || only === platform ? undefined : only;
}

const NAMES = { windows: 'Windows', linux: 'Linux' } as const;

function choicesOn({ choices, only }: Choice, platform: Platform): readonly string[] {
  return Object.keys(choices).filter((choice) => (only?.[choice] ?? platform) === platform);
}

function closeChoices(value: Located<string>, type: Judged, platform: Platform) {
  return type.kind === 'choice' ? closestNameFixes(value, choicesOn(type, platform)) : [];
}

function platformOf(tree: XmlTree): Platform {
  const os = tree.root?.child('all')?.child('serveros')?.content().text;
  return os === 'windows' || os === 'linux' ? os : undefined;
}

const monitor = '<fipw name="fipw1"><target>fip1</target>';

function withEmergency(text: string): string {
  return guideClusterWith(monitor, `${monitor}<emergency>${text}</emergency>`);
}

export const examples: RuleExamples = [
  {
    name: 'the encoding of the machine, typed by hand',
    files: { 'clp.conf': guideClusterWith('<encode>SJIS</encode>', '<!-- 🏢 --><encode>⟦Japanese⟧</encode>') },
    finds: ['value'],
  },
  {
    name: 'a platform in capitals',
    files: { 'clp.conf': guideClusterWith('<serveros>windows</serveros>', '<serveros>⟦Windows⟧</serveros>') },
    finds: ['value'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'an action of Linux on Windows',
    files: { 'clp.conf': withEmergency('<action>⟦9⟧</action>') },
    finds: ['platform'],
  },
  {
    name: 'numbers out of their range',
    files: {
      'clp.conf': guideClusterWith(
        '<vcom name="vcom1">',
        '<vcom name="vcom1"><act><retry>⟦100⟧</retry><timeout>⟦-1⟧</timeout></act>',
      ),
    },
    finds: ['value', 'value'],
  },
  {
    name: 'how a group starts and comes back',
    files: {
      'clp.conf': guideClusterWith(
        '<group name="failover1">',
        '<group name="failover1"><start>⟦2⟧</start><failback>⟦5⟧</failback>',
      ),
    },
    finds: ['value', 'value'],
  },
  {
    name: 'values at the edge, and empty ones',
    files: {
      'clp.conf': withEmergency('<threshold><restart>99</restart><fo2/></threshold><action> 6 </action>'),
    },
    finds: [],
  },
  {
    name: 'the encoding of a Windows machine in an English cluster',
    files: { 'clp.conf': guideCluster },
    finds: [],
  },
  {
    name: 'a type of device that is not known, and a mark of a template',
    files: {
      'clp.conf': guideClusterWith('<type>mdc</type><info>10.0.0.2</info>', '<type>majority</type><info/>').replace(
        monitor,
        `${monitor}<firstmonwait>__WAIT__</firstmonwait>`,
      ),
    },
    finds: [],
  },
];
