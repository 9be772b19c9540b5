import type { FactReader } from '../../facts/store';
import { nameKey, sameName } from '../../facts/values/hostName';
import type { Monitor } from '../../facts/views/monitors';
import type { Fix } from '../../fixes/fix';
import { plain, template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { definedNote } from '../shared/notes';
import { recoveryContent, settingFixes } from '../shared/settingFixes';
import { recoverTitle } from '../shared/titles';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/server-monitor-missing',
  title: {
    en: 'Nothing watches whether the servers have stalled',
    ja: 'ユーザ空間モニタに不足がある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['cluster', 'clusterServer', 'groupResource', 'typeIndex', 'objectCount'],
  views: ['definitions', 'monitors'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'monitor/userw' }],
  messages: {
    missing: template({
      en: 'The cluster "{cluster}" has no monitor of type userw. A server whose system stalls may stay active and block the failover; add it.',
      ja: 'クラスタ「{cluster}」にユーザ空間モニタ（userw）がありません。OS がストールしたサーバが現用系のまま残る可能性があります。',
    }),
    twice: template({
      en: 'There is a second monitor of type userw, "{monitor}". Servers have one system to watch, so the two may hinder each other; keep one.',
      ja: 'ユーザ空間モニタ（userw）が「{monitor}」で 2 つ目です。互いに干渉する可能性があります。1 つにしてください。',
    }),
    recovery: template({
      en: 'The monitor "{monitor}" of type userw recovers "{name}", although it watches the server itself. A stall may then be answered in the wrong place; make it LocalServer.',
      ja: 'ユーザ空間モニタ「{monitor}」の回復対象が「{name}」です。サーバ自体の監視のため、期待どおりに回復しない可能性があります。LocalServer にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The user space monitor resets a server whose operating system hangs: alive enough to answer heartbeats, too dead to do its work. The product puts it into every cluster by itself; files that were put together by tools can lack it, or have it twice after a merge.',
      whenItIsFine:
        'Clusters of one server, and unfinished files without resources, are not looked at. An empty target is normal.',
    },
    ja: {
      why: 'ユーザ空間モニタは、ハートビートには応答するのに処理が止まっているサーバをリセットします。製品はすべてのクラスタに自動で作成しますが、ツールで作成したファイルにはないことがあり、結合したファイルでは 2 つになることがあります。',
      whenItIsFine:
        'サーバが 1 台の構成と、リソースのない作成途中のファイルは確認の対象外です。対象が空なのは普通です。',
    },
  },
  check({ facts, views: { definitions, monitors }, report }) {
    const [cluster] = facts.all('cluster');
    if (!definitions.complete || cluster === undefined || facts.all('clusterServer').length < 2) return;
    const own = monitors.all.filter(({ fact }) => fact.type === 'userw');
    const [first, ...others] = own;
    if (first === undefined && facts.all('groupResource').length > 0) {
      const { value, at } = cluster.name;
      report({ message: 'missing', at, args: { cluster: value }, fixes: addFixes(facts) });
    }
    for (const { fact } of others) {
      // Two of one name are two of one thing, which another rule tells.
      if (first === undefined || sameName(fact.name.value, first.fact.name.value)) continue;
      const related = [definedNote(first.fact.name.at, first.fact.name.value)];
      report({ message: 'twice', at: fact.name.at, args: { monitor: fact.name.value }, related });
    }
    for (const monitor of own) {
      const target = monitor.fact.recovery?.name;
      if (target === undefined || isServer(monitor, cluster.name.value)) continue;
      const args = { monitor: monitor.fact.name.value, name: target.value };
      report({ message: 'recovery', at: target.at, args, fixes: recoverServer(monitor) });
    }
  },
});

const SERVER = 'LocalServer';

/** A name under `cls` that is none is the matter of another rule. */
function isServer({ fact: { recovery } }: Monitor, cluster: string): boolean {
  if (recovery?.type === 'cls') return true;
  return [SERVER, cluster].some((name) => sameName(name, recovery?.name?.value ?? ''));
}

function recoverServer({ reaction }: Monitor): readonly Fix[] {
  return settingFixes(recoverTitle(SERVER), 'suggested', [reaction?.places.recovery, recoveryContent('cls', SERVER)]);
}

/** Adds the monitor with its line of the index, and counts it. */
function addFixes(facts: FactReader<'typeIndex' | 'objectCount'>): readonly Fix[] {
  const [index, ...others] = facts.all('typeIndex').filter(({ section }) => section === 'monitor');
  if (index?.end === undefined || others.length > 0) return [];
  const relation = `<relation>${recoveryContent('cls', SERVER)}</relation>`;
  const { at, before, after } = index.end;
  const isListed = index.listed.some(({ type }) => nameKey(type.value) === 'userw');
  const line = isListed ? '' : `${before}<types name="userw"/>`;
  const lead = isListed ? before : before.replace(/^>/, '');
  const newText = `${line}${lead}<userw name="userw">${relation}</userw>${after}`;
  const counts = facts.all('objectCount').map(({ count }) => ({ at: count.at, newText: String(count.value + 1) }));
  return [{ title: plain(add), safety: 'suggested', edits: [{ at, newText }, ...counts] }];
}

const add = { en: 'Add the monitor', ja: 'モニタリソースを加える' };

const userw =
  '    <types name="userw"/>\n    <userw name="userw"><relation><type>cls</type><name>LocalServer</name></relation></userw>\n';

export const examples: RuleExamples = [
  {
    name: 'a tool has left it out',
    files: {
      'clp.conf': guideClusterWith(userw, '').replace('<name>cluster</name>', '<!-- 𠮷 --><name>⟦cluster⟧</name>'),
    },
    finds: ['missing'],
    fixed: {
      'clp.conf': guideClusterWith(userw, '')
        .replace('<name>cluster</name>', '<!-- 𠮷 --><name>cluster</name>')
        .replace('\n  </monitor>', `\n${userw.trimEnd()}\n  </monitor>`),
    },
  },
  {
    name: 'one too many after a merge',
    files: {
      'clp.conf': guideClusterWith(
        userw,
        `${userw}    <userw name="⟦userw2⟧"><relation><type>cls</type><name>LocalServer</name></relation></userw>\n`,
      ),
    },
    finds: ['twice'],
  },
  {
    name: 'it recovers the group',
    files: {
      'clp.conf': guideClusterWith(
        '<type>cls</type><name>LocalServer</name>',
        '<type>grp</type><name>⟦failover1⟧</name>',
      ),
    },
    finds: ['recovery'],
    fixed: { 'clp.conf': guideCluster },
  },
  { name: 'as the product makes it', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a single server',
    files: {
      'clp.conf':
        '<?xml version="1.0" encoding="ASCII"?>\n<root><cluster><name>one</name></cluster><server name="one"><priority>0</priority></server><resource><types name="exec"/><exec name="exec1"/></resource></root>\n',
    },
    finds: [],
  },
];
