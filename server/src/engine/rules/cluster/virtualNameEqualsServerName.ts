import { holdsPlaceholder } from '../../facts/values/placeholder';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { serverNote } from '../shared/notes';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/virtual-name-equals-server-name',
  title: {
    en: 'The virtual computer name is the name of a server',
    ja: '仮想コンピュータ名が実サーバ名と同じ',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: [],
  views: ['names'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7, 7' }],
  messages: {
    same: template({
      en: 'The virtual computer name "{name}" is the real name of the server "{server}". Two computers of one name cannot be told apart; choose a name that no computer has.',
      ja: '仮想コンピュータ名「{name}」はサーバ「{server}」の実サーバ名と同じです。名前が重複し、区別できません。別の名前にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'A server keeps its real name whether it is active or not; the virtual name belongs to whichever server is active. When they are equal, the name leads to one server for ever, and after a failover two computers claim it.',
      whenItIsFine: 'Never. A name that merely begins like that of a server is another name.',
    },
    ja: {
      why: '実サーバ名は待機系になっても変わりませんが、仮想コンピュータ名は現用系が持つ名前です。同じにすると名前がいつも 1 台を指し、フェイルオーバ後には 2 台が同じ名前を名乗ります。',
      whenItIsFine: '常に誤りです。実サーバ名で始まるだけの名前は別の名前です。',
    },
  },
  check({ views: { names }, report }) {
    for (const { name } of names.virtual) {
      const server = names.serverNamed(name.value);
      if (server === undefined || holdsPlaceholder(name.value)) continue;
      report({
        message: 'same',
        at: name.at,
        args: { name: name.value, server: server.name.value },
        related: [serverNote(server.name.at, server.name.value)],
      });
    }
  },
});

const vcomname = '<vcomname>vcom</vcomname>';

export const examples: RuleExamples = [
  {
    name: 'the name of the first server, in capitals',
    files: { 'clp.conf': guideClusterWith(vcomname, '<!-- 𠮷 --><vcomname>⟦SERVER1⟧</vcomname>') },
    finds: ['same'],
  },
  { name: 'a name of its own', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a name that begins like that of a server',
    files: { 'clp.conf': guideClusterWith(vcomname, '<vcomname>server10</vcomname>') },
    finds: [],
  },
];
