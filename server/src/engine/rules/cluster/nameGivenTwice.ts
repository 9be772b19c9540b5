import { groupBy } from '../../facts/groupBy';
import { nameKey } from '../../facts/values/hostName';
import { holdsPlaceholder } from '../../facts/values/placeholder';
import { message, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { type GivenName, givenNames, namingKinds } from '../shared/clusterNames';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/name-given-twice',
  title: {
    en: 'Two things of one kind have one name',
    ja: '同じ名前が二重に使われている',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: [...namingKinds, 'virtualComputerName'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'server, group, resource, monitor, heartbeat' }],
  messages: {
    twice: template({
      en: '"{name}" is given a second time here. Names of one kind are unique, whatever their types and letters’ case; one of the two may be lost. Rename one.',
      ja: '「{name}」という名前が二重にあり、一方が無視される可能性があります。大文字小文字を問わず重複しない名前にしてください。',
    }),
    virtual: template({
      en: 'Two resources register the virtual computer name "{name}". Two computers of one name cannot be told apart; the second may not be activated. Rename one.',
      ja: '仮想コンピュータ名「{name}」が 2 つのリソースにあります。片方を活性できない可能性があります。別の名前にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'Everything else in the file, and the folders of scripts, refer to a server, group, resource or monitor by its name alone. When two share one, references lead to one of them, and nobody can tell to which. Names that differ in case only share a folder on Windows.',
      whenItIsFine:
        'A group may be called like a resource or a monitor. Only names of one kind are compared: resources over all groups and types, monitors over all types.',
    },
    ja: {
      why: 'ファイル内の参照やスクリプトのフォルダは、サーバ、グループ、リソース、モニタを名前だけで指します。同じ名前が 2 つあると、どちらを指すのか決まりません。Windows では大文字と小文字だけが異なる名前も同じフォルダになります。',
      whenItIsFine:
        'グループとリソース、リソースとモニタの間で同じ名前を使うことは問題ありません。リソースは全グループ・全種類、モニタは全種類の中で比較します。',
    },
  },
  check({ facts, report }) {
    const given = givenNames(facts).filter(({ name }) => !holdsPlaceholder(name.value));
    for (const [first, ...others] of groupBy(given, keyOf).values()) {
      for (const { name } of others) report({ message: 'twice', ...placeOf(name, first?.name) });
    }
    const virtual = facts.all('virtualComputerName').flatMap(({ name }) => name ?? []);
    for (const [first, ...others] of groupBy(virtual, ({ value }) => nameKey(value)).values()) {
      for (const name of others) report({ message: 'virtual', ...placeOf(name, first) });
    }
  },
});

function keyOf({ kind, name }: GivenName): string {
  return `${kind} ${nameKey(name.value)}`;
}

function placeOf(name: GivenName['name'], first: GivenName['name'] | undefined) {
  const related = first === undefined ? [] : [{ at: first.at, message: message(firstOne, { name: first.value }) }];
  return { at: name.at, args: { name: name.value }, related };
}

const firstOne = template({ en: '"{name}" is given here first', ja: '1 つ目の「{name}」はここです' });

const md = '<types name="md"/>';

export const examples: RuleExamples = [
  {
    name: 'a disk resource called like a floating IP',
    files: { 'clp.conf': guideClusterWith(md, `<!-- 𠮷 --><types name="sd"/><sd name="⟦FIP1⟧"/>${md}`) },
    finds: ['twice'],
  },
  {
    name: 'a server that was copied',
    files: { 'clp.conf': guideClusterWith('<server name="server2">', '<server name="⟦server1⟧">') },
    finds: ['twice'],
  },
  {
    name: 'one virtual computer name for two resources',
    files: {
      'clp.conf': guideClusterWith(
        '</vcom>',
        '</vcom><vcom name="vcom2"><parameters><vcomname>⟦vcom⟧</vcomname><target>fip1</target></parameters></vcom>',
      ),
    },
    finds: ['virtual'],
  },
  { name: 'names of their own', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a monitor and a group called like resources',
    files: { 'clp.conf': guideClusterWith('<fipw name="fipw1">', '<fipw name="fip1">').replaceAll('failover1', 'md1') },
    finds: [],
  },
];
