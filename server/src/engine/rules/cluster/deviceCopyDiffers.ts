import { holdsPlaceholder } from '../../facts/values/placeholder';
import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { settingNote } from '../shared/notes';
import { writeTitle } from '../shared/titles';
import { guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/device-copy-differs',
  title: {
    en: 'The two copies of a device’s value differ',
    ja: 'デバイスの 2 つの値が一致しない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['deviceCopy'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'server@<name>/device@<id>/disk/info, device@<id>/mdc/info' },
  ],
  messages: {
    differ: template({
      en: 'The device {id} of "{server}" has "{copy}" under {type}, but "{info}" as its value. Both stand for the same, and the wrong one may be used; write one value in both places.',
      ja: '「{server}」の番号 {id} のデバイスの {type} 内の値「{copy}」は「{info}」と一致しません。誤った方が使われる可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'For disks and mirror connects the file keeps the value twice, and the editors always write both alike. When an address or device was changed in one place only, some part of the product still uses the old one.',
      whenItIsFine: 'Never. A device without the second copy is not looked at.',
    },
    ja: {
      why: 'ディスクとミラーコネクトのデバイスでは値が 2 か所に書かれ、設定画面は必ず同じ値を書きます。片方だけを変更すると、製品の一部が古い値を使い続けます。',
      whenItIsFine: '常に誤りです。2 つ目の値がないデバイスは確認の対象外です。',
    },
  },
  check({ facts, report }) {
    for (const { server, id, type, info, copy } of facts.all('deviceCopy')) {
      if (info.value === copy.value || [info, copy].some(({ value }) => holdsPlaceholder(value))) continue;
      report({
        message: 'differ',
        at: copy.at,
        args: { id: id.value, server: server.value, type, info: info.value, copy: copy.value },
        related: [settingNote(info.at, 'info', info.value)],
        fixes: [
          replacement(writeTitle(info.value), 'suggested', copy.at, info.value),
          replacement(writeTitle(copy.value), 'suggested', info.at, copy.value),
        ],
      });
    }
  },
});

const mirror = '<type>mdc</type><info>10.0.0.2</info>';

function withCopy(copy: string): string {
  return guideClusterWith(mirror, `${mirror}<!-- 🏢 --><mdc><info>${copy}</info></mdc>`);
}

export const examples: RuleExamples = [
  {
    name: 'the address was changed in one place',
    files: { 'clp.conf': withCopy('⟦10.0.0.9⟧') },
    finds: ['differ'],
    fixed: { 'clp.conf': withCopy('10.0.0.2') },
  },
  {
    name: 'the other way out',
    files: { 'clp.conf': withCopy('⟦10.0.0.9⟧') },
    finds: ['differ'],
    fixed: { 'clp.conf': withCopy('10.0.0.9').replace(mirror, mirror.replace('10.0.0.2', '10.0.0.9')) },
    fix: 1,
  },
  { name: 'both alike', files: { 'clp.conf': withCopy('10.0.0.2') }, finds: [] },
  { name: 'an empty copy', files: { 'clp.conf': withCopy(' ') }, finds: [] },
];
