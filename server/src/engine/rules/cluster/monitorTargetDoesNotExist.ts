import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestNameFixes } from '../shared/closeName';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/monitor-target-does-not-exist',
  title: {
    en: 'A monitor watches a resource that does not exist',
    ja: '監視対象のリソースが存在しない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['monitorResource'],
  views: ['definitions'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'monitor/<type>@<name>/target, parameters/object' },
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' },
  ],
  messages: {
    missing: template({
      en: 'The monitor "{monitor}" watches "{target}", but no resource has this name, so the monitor never starts. Name an existing resource.',
      ja: 'モニタリソース「{monitor}」の対象「{target}」というグループリソースはなく、監視を開始できません。実在する名前にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'A monitor waits until its target resource is active. When the target has been renamed or was mistyped, that never happens: the failure that the monitor is there for is noticed by nobody, and the group does not move.',
      whenItIsFine:
        'An empty or missing target is normal for monitors that are always on, such as userw, mdw, mdnw, ipw and diskw. What diskw or miiw name in parameters/object is a device and is not looked at.',
    },
    ja: {
      why: 'モニタリソースは対象リソースが活性するまで待機します。対象の名前が変わっていたり誤っていたりすると監視はいつまでも始まらず、障害が起きてもグループは切り替わりません。',
      whenItIsFine:
        'userw、mdw、mdnw、ipw、diskw のように常時監視するものは、対象が空でも省略されていても問題ありません。diskw や miiw の parameters/object はデバイスの名前のため、確認の対象外です。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    for (const { name, target, object } of facts.all('monitorResource')) {
      for (const watched of [target, object]) {
        if (watched === undefined || !definitions.lacks('resource', watched.value)) continue;
        report({
          message: 'missing',
          at: watched.at,
          args: { monitor: name.value, target: watched.value },
          fixes: closestNameFixes(watched, definitions.names('resource')),
        });
      }
    }
  },
});

const fipw = '<fipw name="fipw1"><target>fip1</target>';

function withMonitor(monitor: string): string {
  return guideClusterWith('    <types name="fipw"/>', `    ${monitor}\n    <types name="fipw"/>`);
}

export const examples: RuleExamples = [
  {
    name: 'the number of the resource is missing',
    files: { 'clp.conf': guideClusterWith(fipw, '<fipw name="fipw1"><target>⟦fip⟧</target>') },
    finds: ['missing'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'a mirror monitor names its disk in parameters, here one that was removed',
    files: {
      'clp.conf': withMonitor(
        '<!-- 𠮷野 🏢 --><mdw name="mdw1"><target/><parameters><object>⟦mirror⟧</object></parameters></mdw>',
      ),
    },
    finds: ['missing'],
  },
  {
    name: 'monitors that are always on have no target',
    files: {
      'clp.conf': withMonitor(
        '<userw name="userw"><target> </target></userw><ipw name="ipw1"/><mdnw name="mdnw1"><target/><parameters><object>md1</object></parameters></mdnw>',
      ),
    },
    finds: [],
  },
  {
    name: 'the object of a disk monitor is a device',
    files: {
      'clp.conf': withMonitor('<diskw name="diskw1"><parameters><object>/dev/sdd2</object></parameters></diskw>'),
    },
    finds: [],
  },
  {
    name: 'an element that is left open among the monitors hides no resource',
    files: {
      'clp.conf': guideClusterWith('<name>fip1</name></relation></fipw>', '<name>fip1</relation>').replace(
        fipw,
        '<fipw name="fipw1"><target>⟦fip9⟧</target>',
      ),
    },
    finds: ['missing'],
  },
  {
    name: 'an element that is left open among the resources may hide one',
    files: {
      'clp.conf': guideClusterWith('<ip>192.168.0.11</ip></parameters></fip>', '<ip>192.168.0.11</ip>').replace(
        fipw,
        '<fipw name="fipw1"><target>fip9</target>',
      ),
    },
    finds: [],
  },
];
