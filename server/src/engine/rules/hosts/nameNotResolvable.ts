import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { misreadAs } from '../shared/misreadWords';
import { guideCluster } from '../sites/exampleSites';

export default defineRule({
  id: 'hosts/name-not-resolvable',
  title: {
    en: 'A name of a hosts line is none that computers have',
    ja: 'ホスト名に使えない文字',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['misreadHostsWord'],
  views: ['addresses'],
  sources: [{ document: 'RFC 1123', section: '2.1' }],
  messages: {
    wildcard: template({
      en: '"{name}" has a wildcard, which a hosts file does not know: only this very text would be found. The names meant may not be resolved; write a line for each of them.',
      ja: 'hosts ではワイルドカードを使えず、「{name}」はその文字列としてしか読まれません。対象の名前を解決できない可能性があります。名前ごとに行を書いてください。',
    }),
    notAName: template({
      en: '"{name}" holds more than a name: nobody looks up a port, a path or a scheme, so it may not be resolved. Write the name alone.',
      ja: '「{name}」には名前以外 (ポート番号やパスなど) が含まれ、名前を解決できない可能性があります。名前だけを書いてください。',
    }),
    unusual: template({
      en: '"{name}", which leads to an address of the cluster, has characters beyond letters, digits and hyphens. DNS, web servers and certificates refuse such names; see whether all programs that use it find it.',
      ja: 'クラスタのアドレスを指す「{name}」に英数字とハイフン以外の文字があります。DNS や証明書で拒否されることがあります。名前を解決できるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A hosts file compares whole names. A line with "*.example.com" or "server1:8080" is read without a complaint and is never found, since no program asks for that.',
      whenItIsFine:
        'Underscores work on Windows; they are reported only for addresses of the cluster, and at information level. Names that lists give an address leading nowhere are not looked at.',
    },
    ja: {
      why: 'hosts は名前全体を比較します。「*.example.com」や「server1:8080」の行は何も言われずに読まれますが、そのような名前を問い合わせるプログラムはないため、使われることがありません。',
      whenItIsFine:
        '下線は Windows では使えるため、クラスタのアドレスの場合だけ情報として指摘します。どこにもつながらないアドレスを与えられた名前は対象外です。',
    },
  },
  check({ facts, views: { addresses }, report }) {
    for (const fact of misreadAs(facts, 'strangeName')) {
      const { word, address } = fact;
      const message = faultOf(fact);
      const args = { name: word.value };
      if (message !== 'unusual') report({ message, at: word.at, args });
      else if (addresses.knows(address)) report({ message, at: word.at, severity: 'info', args });
    }
  },
});

function faultOf({ word: { value } }: Fact<'misreadHostsWord'>): 'wildcard' | 'notAName' | 'unusual' {
  if (value.includes('*')) return 'wildcard';
  return /[:/\\?@]/.test(value) ? 'notAName' : 'unusual';
}

const rest = '127.0.0.1 localhost # 𠮷野 🏢\n';

export const examples: RuleExamples = [
  {
    name: 'a wildcard, a port, and the address of a page',
    files: { hosts: `${rest}172.16.0.9 ⟦*.example.com⟧ ⟦web:8080⟧\n172.16.0.9 ⟦http://web/⟧\n` },
    finds: ['wildcard', 'notAName', 'notAName'],
  },
  {
    name: 'an underscore in a name of the cluster',
    files: { 'clp.conf': guideCluster, hosts: `${rest}192.168.0.12 vcom ⟦av_server⟧\n` },
    finds: ['unusual'],
  },
  {
    name: 'underscores elsewhere, and names that nobody is to reach',
    files: { 'clp.conf': guideCluster, hosts: `${rest}172.16.0.9 db_1\n0.0.0.0 *.unwanted.example a_b\n` },
    finds: [],
  },
];
