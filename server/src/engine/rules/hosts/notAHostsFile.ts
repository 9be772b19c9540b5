import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'hosts/not-a-hosts-file',
  title: {
    en: 'A file called hosts is something else',
    ja: 'hosts という名前の別のファイル',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['foreignHostsFile'],
  sources: [{ document: 'Ansible documentation: How to build your inventory' }],
  messages: {
    foreign: template({
      en: 'The file is called hosts, but lines such as "{line}" are those of an inventory or a list of names. Nothing in it is checked; see whether it is the file that you mean.',
      ja: 'hosts という名前ですが、「{line}」などの行はインベントリや名前の一覧のものです。内容は調べていません。目的のファイルか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Tools for managing servers keep lists of computers in files called hosts too. Read as a hosts file, such a list would give names addresses that nobody has meant.',
      whenItIsFine: 'When it lies there on purpose. Leave it out with "ignore" in clusterconf.json.',
    },
    ja: {
      why: 'サーバ管理ツールにも、コンピュータの一覧を hosts という名前のファイルに置くものがあります。hosts として読むと、誰も意図しない名前とアドレスの対応ができてしまいます。',
      whenItIsFine:
        '意図して置いたファイルであれば問題ありません。clusterconf.json の ignore で対象から外してください。',
    },
  },
  check({ facts, report }) {
    for (const { first, at } of facts.all('foreignHostsFile')) {
      report({ message: 'foreign', at, args: { line: first.value } });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'an inventory with sections',
    files: { hosts: '# 𠮷野 🏢\n\n ⟦[web]⟧\n192.168.0.1 ansible_user=admin\n192.168.0.300\n\n[web:vars]\nport=80\n' },
    finds: ['foreign'],
  },
  {
    name: 'an inventory without sections',
    files: { hosts: '⟦192.168.0.1 ansible_host=server1⟧\n192.168.0.2 ansible_host=server2\n' },
    finds: ['foreign'],
  },
  {
    name: 'an address in brackets is a mistake of a hosts file',
    files: { hosts: '127.0.0.1 localhost # [web] ansible_user=x\n[::1] localhost\n' },
    finds: [],
  },
  { name: 'nothing but comments', files: { hosts: '# [web]\n# 192.168.0.1 server1\n' }, finds: [] },
];
