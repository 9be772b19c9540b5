import { isAtOrBelow, vendorKeyOf } from '../../facts/values/vendorKey';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { nodeAddressNote, serverNote, settingNote } from '../shared/notes';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'registry/server-key-names-a-node',
  title: {
    en: 'A synchronised registry value names one server',
    ja: '同期する値が 1 台のサーバを指している',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['serverKeyComputer', 'registrySync'],
  views: ['addresses', 'names'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-2, 3-3-8, 3-4-3' }],
  messages: {
    name: template({
      en: '{value} is "{computer}", the real name of a server, below a key that the cluster synchronises. After a failover the other server may go by the wrong name; use the virtual computer name.',
      ja: '{value} は実サーバ名「{computer}」で、クラスタが同期するキーの下にあります。フェイルオーバ後に別のサーバを指す可能性があります。',
    }),
    address: template({
      en: '{value} is {computer}, an address of the server "{server}", below a key that the cluster synchronises. After a failover it may lead to the wrong server; use the floating IP.',
      ja: '{value} はサーバ「{server}」の実IPアドレス {computer} で、クラスタが同期するキーの下にあります。フェイルオーバ後に別のサーバを指す可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'The cluster copies the keys of the management server from one server to the other, so that both work with the same settings. What one of them holds of its own name or address goes along, and after a failover the other one presents itself, or looks for its data, under it.',
      whenItIsFine:
        'Values of keys that are not synchronised belong to their computer and are not looked at, nor are those of the agent. Values that the product writes anew at each start do no harm: allow the finding there.',
    },
    ja: {
      why: 'クラスタは管理サーバのレジストリキーを両サーバで同期し、同じ設定で動くようにします。一方のサーバの名前やアドレスが値に含まれていると、フェイルオーバ後も、もう一方がその名前を使い続けます。',
      whenItIsFine:
        '同期しないキーの値とクライアントのキーは、そのコンピュータのものなので確認の対象外です。起動のたびに製品が書き直す値は問題ありません。その場合は指摘を許可してください。',
    },
  },
  check({ facts, views: { addresses, names }, report }) {
    if (!names.severalServers) return;
    const synchronised = facts.all('registrySync').flatMap(({ keys }) => {
      return keys.flatMap((key) => ({ key, path: vendorKeyOf(key.value) ?? '' }));
    });
    for (const { key, name, computer } of facts.all('serverKeyComputer')) {
      const path = vendorKeyOf(key) ?? '';
      const sync = synchronised.find((one) => one.path !== '' && isAtOrBelow(path, one.path));
      if (sync === undefined) continue;
      const { value, at } = computer;
      const args = { value: name, computer: value };
      const server = names.virtualNamed(value) === undefined ? names.serverNamed(value) : undefined;
      const [node] = addresses.floatingAt(value) === undefined ? addresses.nodesAt(value) : [];
      const note = settingNote(sync.key.at, 'regsync', sync.key.value);
      if (server !== undefined) {
        report({ message: 'name', at, args, related: [serverNote(server.name.at, server.name.value), note] });
      } else if (node !== undefined) {
        const related = [nodeAddressNote(node.at, node.address, node.server), note];
        report({ message: 'address', at, args: { ...args, server: node.server }, related });
      }
    }
  },
});

const reg = (value: string, key = 'OfficeScan\\service\\Information') =>
  `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\${key}]\r\n"𠮷"="1"\r\n"Server"="${value}"\r\n`;

export const examples: RuleExamples = [
  {
    name: 'the real name of the server that it was exported from',
    files: { 'clp.conf': officeScanCluster, 'server1/trend.reg': reg('⟦SERVER1⟧') },
    finds: ['name'],
  },
  {
    name: 'a URL with the address of a server',
    files: { 'clp.conf': officeScanCluster, 'server2/trend.reg': reg('⟦http://192.168.0.2:8080/officescan⟧') },
    finds: ['address'],
  },
  {
    name: 'the virtual computer name, and a path',
    files: {
      'clp.conf': officeScanCluster,
      'server1/trend.reg': reg('vcom'),
      'server2/trend.reg': reg('E:\\\\server2'),
    },
    finds: [],
  },
  {
    name: 'the key of the agent',
    files: {
      'clp.conf': officeScanCluster,
      'server1/trend.reg': reg('server1', 'PC-cillinNTCorp\\CurrentVersion'),
    },
    finds: [],
  },
  {
    name: 'a key that is not synchronised',
    files: {
      'clp.conf': officeScanClusterWith(
        'HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\OfficeScan',
        'HKEY_LOCAL_MACHINE\\SOFTWARE\\Vendor',
      ),
      'server1/trend.reg': reg('server1'),
    },
    finds: [],
  },
];
