import { parsePort } from '../../facts/values/port';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'move/port-out-of-range',
  title: {
    en: 'A port of IpXfer is no number from 1 to 65535',
    ja: 'IpXfer のポートが 1 から 65535 の整数でない',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['moveCommand'],
  sources: [{ document: 'Trend Micro KA-0004099' }, { document: 'RFC 6335', section: '6' }],
  messages: {
    noPort: template({
      en: 'What stands behind "-{name}" is no port: a whole number from 1 to 65535 in plain digits. The agent cannot reach its new server; write the number alone.',
      ja: '「-{name}」の値はポート番号 (1 から 65535 の半角の整数) ではないため、移動先のサーバと通信できません。番号だけを書いてください。',
    }),
  },
  docs: {
    en: {
      why: 'The agent keeps what it is told, and calls its server on that port or listens there. A text that is no number leaves it without a server, and nobody can take it back from afar.',
      whenItIsFine:
        'A variable is left alone. The text itself is not shown, since behind a misplaced option it may be a password.',
    },
    ja: {
      why: 'エージェントは指定されたポートでサーバに接続し、待ち受けます。番号として読めない値では移動先と通信できず、離れた場所から元に戻すこともできません。',
      whenItIsFine: '変数は対象外です。オプションの誤りでパスワードが入っていることがあるため、値は表示しません。',
    },
  },
  check({ facts, report }) {
    for (const { serverPort, httpsPort, agentPort } of facts.all('moveCommand')) {
      for (const [name, port] of [
        ['p', serverPort],
        ['sp', httpsPort],
        ['c', agentPort],
      ] as const) {
        if (port !== undefined && parsePort(port.value) === undefined)
          report({ message: 'noPort', at: port.at, args: { name } });
      }
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'one digit too many, and full-width digits',
    files: { 'move.bat': 'rem 😀\r\nIpXfer.exe -s sv2 -p ⟦80800⟧ -c ⟦５０００１⟧\r\n' },
    finds: ['noPort', 'noPort'],
  },
  {
    name: 'the bounds, and a variable',
    files: { 'move.bat': 'IpXfer.exe -s sv2 -p 1 -sp 65535 -c %PORT%\r\n' },
    finds: [],
  },
];
