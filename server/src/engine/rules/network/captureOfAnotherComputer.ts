import { nameKey, shortName } from '../../facts/values/hostName';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { serverNote } from '../shared/notes';
import { guideConnections, ipconfig } from '../sites/capturedExamples';
import { guideCluster } from '../sites/exampleSites';
import { computerName, registryExport } from '../sites/networkExamples';

export default defineRule({
  id: 'network/capture-of-another-computer',
  title: {
    en: 'A file was captured on another computer',
    ja: '別のコンピュータで取得したファイル',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['computerName', 'clusterServer'],
  views: ['nodes'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>' }],
  messages: {
    otherServer: template({
      en: 'This file lies among those of "{node}" and was captured on "{name}", the other server. All that is checked by it is told of the wrong server; move it or capture it anew.',
      ja: 'このファイルは「{node}」の場所にありますが、「{name}」で取得したものの可能性があります。移動するか、取得し直してください。',
    }),
    stranger: template({
      en: 'This file lies among those of "{node}" and was captured on "{name}". Perhaps the computer had another name then; capture it anew.',
      ja: 'このファイルは「{node}」の場所にありますが、コンピュータ名は「{name}」です。名前を変える前の情報の可能性があります。取得し直してください。',
    }),
  },
  docs: {
    en: {
      why: 'Which server a file belongs to follows from its folder or from clusterconf.json. A file of the other server in it makes every comparison of the two wrong, and findings point to the wrong machine.',
      whenItIsFine:
        'A file in a folder that is not named like a server of clp.conf. Names are compared without their domain, and as far as NetBIOS goes, 15 characters.',
    },
    ja: {
      why: 'ファイルがどのサーバのものかは、フォルダー名または clusterconf.json で決まります。別のサーバのファイルが混ざると両サーバの比較が正しくできず、指摘も別のサーバのものになります。',
      whenItIsFine:
        'フォルダー名が clp.conf のサーバ名でない場合は指摘しません。名前はドメインを除き、NetBIOS の 15 文字までで比較します。',
    },
  },
  check({ facts, views: { nodes }, report }) {
    const servers = new Map(facts.all('clusterServer').map(({ name }) => [netbios(name.value), name]));
    for (const { name } of facts.all('computerName')) {
      const node = nodes.of(name.at.path)?.name ?? name.value;
      const server = servers.get(netbios(node));
      if (server === undefined || netbios(name.value) === netbios(node)) continue;
      const other = servers.get(netbios(name.value));
      const args = { node, name: name.value };
      if (other === undefined)
        report({ message: 'stranger', at: name.at, args, related: [serverNote(server.at, node)] });
      else report({ message: 'otherServer', at: name.at, args, related: [serverNote(other.at, name.value)] });
    }
  },
});

/** How far two names of a computer can be compared: one may be cut off where the other is not. */
function netbios(name: string): string {
  return nameKey(shortName(name)).slice(0, 15);
}

export const examples: RuleExamples = [
  {
    name: 'the output of ipconfig of the other server',
    files: {
      'clp.conf': guideCluster,
      '𠮷/server1/ipconfig.txt': ipconfig('⟦server2⟧', [
        { ...guideConnections[0], address: '192.168.0.1' },
        guideConnections[1],
      ]),
    },
    finds: ['otherServer'],
  },
  {
    name: 'an export from before the computer was renamed',
    files: { 'clp.conf': guideCluster, 'server1/a.reg': registryExport(computerName('⟦WIN-4J7Q⟧')) },
    finds: ['stranger'],
  },
  {
    name: 'the same name in other letters',
    files: { 'clp.conf': guideCluster, 'server1/a.reg': registryExport(computerName('SERVER1')) },
    finds: [],
  },
  {
    name: 'a folder that is named like no server',
    files: { 'clp.conf': guideCluster, 'new/a.reg': registryExport(computerName('WIN-4J7Q')) },
    finds: [],
  },
];
