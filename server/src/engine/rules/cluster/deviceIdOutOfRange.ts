import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/device-id-out-of-range',
  title: {
    en: 'A device has a number of another type',
    ja: 'デバイスの番号が種類の範囲にない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['serverDevice'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device@<id>' },
    { document: 'github.com/EXPRESSCLUSTER: clpcfset' },
  ],
  messages: {
    outside: template({
      en: 'The device {id} of "{server}" is of type {type}, whose numbers go from {first} to {last}. The product may not find it; was the number without its base meant?',
      ja: '「{server}」の番号 {id} のデバイスは {type} で、番号の範囲は {first}〜{last} です。認識されない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'Each type of device has numbers of its own: interconnects from 0, disks from 300, mirror connects from 400 and so on. The newer command-line tool counts each type from 0 and adds the base itself, the older one takes the number as it is; whoever mixes them up writes a mirror connect 0.',
      whenItIsFine: 'Types whose numbers are not public, such as COM and majority interfaces, are not looked at.',
    },
    ja: {
      why: 'デバイスの番号は種類ごとに決まっており、インタコネクトは 0 から、ディスクは 300 から、ミラーコネクトは 400 からです。新しいコマンドは種類ごとに 0 から数えて自動で加算し、古いコマンドは番号をそのまま書くため、取り違えると範囲から外れます。',
      whenItIsFine: 'COM I/F や多数決I/F など、番号の範囲が公開されていない種類は確認の対象外です。',
    },
  },
  check({ facts, report }) {
    for (const { server, id, type } of facts.all('serverDevice')) {
      const range = RANGES.get(type?.value ?? '');
      if (range === undefined || type === undefined) continue;
      const [first, last] = range;
      if (id.value >= first && id.value <= last) continue;
      const args = { id: id.value, server: server.value, type: type.value, first, last };
      report({ message: 'outside', at: id.at, args });
    }
  },
});

/** Up to where the next type begins. */
const RANGES: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['lan', [0, 299]],
  ['disk', [300, 399]],
  ['mdc', [400, 499]],
  ['bmc', [600, 699]],
  ['witness', [700, 799]],
  ['disknp', [10100, 10199]],
  ['ping', [10200, 10299]],
  ['http', [10700, 10799]],
]);

export const examples: RuleExamples = [
  {
    name: 'mirror connects that count from 2',
    files: {
      'clp.conf': guideCluster
        .replace('<device id="400">', '<!-- 🏢 --><device id="⟦2⟧">')
        .replace('<device id="400">', '<device id="⟦2⟧">'),
    },
    finds: ['outside', 'outside'],
  },
  { name: 'interconnects and mirror connects', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a type whose numbers are not known',
    files: {
      'clp.conf': guideClusterWith(
        '<type>mdc</type><info>10.0.0.1</info>',
        '<type>com</type><info>COM1</info>',
      ).replace('<type>mdc</type><info>10.0.0.2</info>', '<type>com</type><info>COM1</info>'),
    },
    finds: [],
  },
];
