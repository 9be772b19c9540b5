import { parsePort } from '../../facts/values/port';
import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'officescan/port-out-of-range',
  title: {
    en: 'A port is no number from 1 to 65535',
    ja: 'ポート番号が 1 から 65535 の整数でない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['portSetting'],
  sources: [
    { document: 'OfficeScan 10.0 online help', section: 'Trusted Port' },
    { document: 'RFC 6335', section: '6' },
  ],
  messages: {
    noPort: template({
      en: '{key} is "{text}", which is no port: a whole number from 1 to 65535 in plain digits. Server and agents cannot reach each other; write the number alone.',
      ja: '{key} の「{text}」はポート番号 (1 から 65535 の半角の整数) ではなく、通信できません。番号だけを書いてください。',
    }),
  },
  docs: {
    en: {
      why: 'Both programs turn this text into a number. Full-width digits, blanks, signs or a remark behind the number end it early or make it nothing, and one side then listens on another port than the one that is called.',
      whenItIsFine:
        "An empty value is left to the product's default and not reported. Numbers that are merely unusual are not either.",
    },
    ja: {
      why: 'この値は数値に変換して使われます。全角の数字、空白、符号、番号の後の注記があると途中で打ち切られたり数値にならなかったりして、待ち受けるポートと接続するポートが食い違います。',
      whenItIsFine: '値が空の場合は既定値が使われるため指摘しません。珍しいだけの番号も指摘しません。',
    },
  },
  check({ facts, report }) {
    for (const { key, text, port } of facts.all('portSetting')) {
      if (port !== undefined) continue;
      report({ message: 'noPort', at: text.at, args: { key: key.value, text: text.value }, fixes: plainNumber(text) });
    }
  },
});

/** Full-width digits and blanks round them mean one number only; what a blank inside separates, a person has to say. */
function plainNumber({ value, at }: Located<string>): readonly Fix[] {
  const narrow = value.normalize('NFKC').trim();
  const closed = narrow.replace(/\s+/g, '');
  if (parsePort(closed) === undefined) return [];
  return [replacement(writeTitle(closed), closed === narrow ? 'safe' : 'suggested', at, closed)];
}

export const examples: RuleExamples = [
  {
    name: 'full-width digits and a full-width blank',
    files: { 'ofcscan.ini': '; 𠮷野\r\nClient_LocalServer_Port=⟦　５０００１⟧\r\n' },
    finds: ['noPort'],
    fixed: { 'ofcscan.ini': '; 𠮷野\r\nClient_LocalServer_Port=50001\r\n' },
  },
  {
    name: 'a blank inside',
    files: { 'ofcscan.ini': 'Master_DomainPort=⟦8 080⟧\n' },
    finds: ['noPort'],
    fixed: { 'ofcscan.ini': 'Master_DomainPort=8080\n' },
  },
  {
    name: 'one too many, and a remark behind the number',
    files: { 'ofcscan.ini': 'Master_DomainPort=⟦65536⟧\nClient_LocalServer_Port=⟦50001 ; agents⟧\n' },
    finds: ['noPort', 'noPort'],
  },
  {
    name: 'the bounds, blanks round the number, quotation marks, and no value',
    files: {
      'a/ofcscan.ini': 'Master_DomainPort = 1 \nClient_LocalServer_Port=65535\n',
      'b/ofcscan.ini': 'Master_DomainPort="8080"\nClient_LocalServer_Port=\n',
    },
    finds: [],
  },
];
