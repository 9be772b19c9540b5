import type { Fact } from '../../facts/vocabulary';
import { type Fix, replacement } from '../../fixes/fix';
import { protocolKeys } from '../../knowledge/tlsDefaults';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestName } from '../shared/closeName';
import { scriptPaths } from '../shared/registryScripts';
import { dwordText } from '../shared/regRemedy';
import { writeTitle } from '../shared/titles';
import { on, protocolKey, regFile, schannel } from '../sites/tlsExamples';

export default defineRule({
  id: 'tls/setting-has-no-effect',
  title: {
    en: 'Windows passes over a setting of TLS',
    ja: '効果のない TLS の設定',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['tlsProtocol', 'registryScript'],
  sources: [{ document: 'Microsoft Learn: TLS registry settings' }],
  messages: {
    protocol: template({
      en: 'Windows knows no protocol "{written}", so what this key sets has no effect. The key is called "{known}".',
      ja: '「{written}」は Windows のプロトコル名と一致せず、このキーの設定は使われない状態です。正しくは「{known}」です。',
    }),
    side: template({
      en: 'Windows looks for Client and Server below a protocol, not for "{written}", so what this key sets has no effect.',
      ja: '「{written}」はプロトコルの下の Client、Server と一致せず、このキーの設定は使われない状態です。',
    }),
    place: template({
      en: '{name} stands in the key of the protocol itself, where Windows may not look for it. It belongs below Client or Server.',
      ja: '{name} がプロトコルのキー自体にあり、使われない可能性があります。Client か Server の下に置いてください。',
    }),
    type: template({
      en: '{name} is no dword but {written}, so Windows may not take it for a number. Write it as dword.',
      ja: '{name} の値 {written} は dword の形式と一致せず、使われない可能性があります。dword にしてください。',
    }),
    name: template({
      en: 'Windows knows no value "{written}" here, so it may have no effect. The value is called "{known}".',
      ja: '値の名前「{written}」は Windows の名前と一致せず、使われない可能性があります。正しくは「{known}」です。',
    }),
  },
  docs: {
    en: {
      why: 'Windows looks for keys and values of exactly these names and passes over all others without a word. A protocol that was switched on as "TLS1.2", without the blank, stays off, and everybody who looks into the registry believes that it is on.',
      whenItIsFine:
        "Letters' case does not count. Names that are like nothing that Windows knows are left alone, since a driver or a tool may keep its own settings there.",
    },
    ja: {
      why: 'Windows は決まった名前のキーと値だけを探し、ほかは何も表示せずに読み飛ばします。「TLS1.2」のように空白なしで書いたプロトコルは無効のままで、レジストリを見た人は有効だと思い込みます。',
      whenItIsFine:
        '大文字と小文字は区別されません。Windows の名前に似ていない名前は、ほかのソフトウェアの設定かもしれないため、指摘しません。',
    },
  },
  check({ facts, report }) {
    const scripts = scriptPaths(facts.all('registryScript'));
    for (const fact of facts.all('tlsProtocol')) {
      const isScript = scripts.has(fact.at.path);
      const write = (known: string, at: Fix['edits'][number]['at']) =>
        isScript ? [replacement(writeTitle(known), 'suggested', at, known)] : [];
      const { protocol, sideText, side } = fact;
      const known = protocolLike(protocol.value);
      if (known !== undefined) {
        const args = { written: protocol.value, known };
        report({ message: 'protocol', at: protocol.at, args, fixes: write(known, protocol.at) });
      }
      const knownSide = side === undefined ? sideLike(sideText?.value ?? '') : undefined;
      if (sideText !== undefined && knownSide !== undefined) {
        const args = { written: sideText.value };
        report({ message: 'side', at: sideText.at, args, fixes: write(knownSide, sideText.at) });
      }
      for (const { name, value } of switchesOf(fact)) {
        const { at, value: written } = value.text;
        if (sideText === undefined) report({ message: 'place', at, severity: 'warning', args: { name } });
        else if (value.number === undefined) {
          const number = /^"([01])"$/.exec(written)?.[1];
          const fixes = number === undefined ? [] : write(dwordText(Number(number)), at);
          report({ message: 'type', at, severity: 'warning', args: { name, written }, fixes });
        }
      }
      for (const name of fact.others) {
        const meant = valueLike(name.value);
        if (meant === undefined) continue;
        const args = { written: name.value, known: meant };
        const isFree = !switchesOf(fact).some((one) => one.name === meant) && fact.others.length === 1;
        report({ message: 'name', at: name.at, severity: 'warning', args, fixes: isFree ? write(meant, name.at) : [] });
      }
    }
  },
});

function switchesOf({ enabled, disabledByDefault }: Fact<'tlsProtocol'>) {
  return [
    ...(enabled === undefined ? [] : [{ name: 'Enabled', value: enabled }]),
    ...(disabledByDefault === undefined ? [] : [{ name: 'DisabledByDefault', value: disabledByDefault }]),
  ];
}

/** `TLS1.2`, `TLS v1.2`, `tls-1.2`, `TLS 1.2 `. */
const LIKE_A_PROTOCOL = /^\s*(d?tls|ssl|pct)[\s_-]*v?[\s_-]*(\d)[.,_]?(\d)?\s*$/i;

/** The protocol that a name is a slip of; `undefined` for a name that Windows knows, or that is like none. */
function protocolLike(written: string): string | undefined {
  const is = (name: string) => (known: string) => known.toLowerCase() === name.toLowerCase();
  if (protocolKeys.some(is(written))) return undefined;
  const [, family = '', major = '', minor = '0'] = LIKE_A_PROTOCOL.exec(written) ?? [];
  return protocolKeys.find(is(`${family} ${major}.${minor}`));
}

function sideLike(written: string): string | undefined {
  const bare = written.trim();
  return closestName(bare, ['Client', 'Server']);
}

function valueLike(written: string): string | undefined {
  const bare = written.replace(/[\s_]/g, '');
  return closestName(bare === 'DisableByDefault' ? 'DisabledByDefault' : bare, ['Enabled', 'DisabledByDefault']);
}

export const examples: RuleExamples = [
  {
    name: 'the blank is missing, in a file that was written to be imported',
    files: { '𠮷/tls.reg': regFile('; 𠮷野 🏢', protocolKey('⟦TLS1.2⟧\\Client', ...on)) },
    finds: ['protocol'],
    fixed: { '𠮷/tls.reg': regFile('; 𠮷野 🏢', protocolKey('TLS 1.2\\Client', ...on)) },
  },
  {
    name: 'a blank behind the side, in an export',
    files: { 'tls.reg': schannel(14393, protocolKey('TLS 1.2\\⟦Server ⟧', ...on)) },
    finds: ['side'],
  },
  {
    name: 'values that are no numbers',
    files: { 'tls.reg': regFile('; 𠮷', protocolKey('TLS 1.2\\Client', '"Enabled"=⟦"1"⟧')) },
    finds: ['type'],
    fixed: { 'tls.reg': regFile('; 𠮷', protocolKey('TLS 1.2\\Client', '"Enabled"=dword:00000001')) },
  },
  {
    name: 'values above the sides',
    files: { 'tls.reg': regFile(protocolKey('TLS 1.2', '"Enabled"=⟦dword:00000001⟧')) },
    finds: ['place'],
  },
  {
    name: 'a slip in the name of a value',
    files: { 'tls.reg': regFile('; 𠮷', protocolKey('TLS 1.2\\Client', '"⟦DisableByDefault⟧"=dword:00000000')) },
    finds: ['name'],
    fixed: { 'tls.reg': regFile('; 𠮷', protocolKey('TLS 1.2\\Client', '"DisabledByDefault"=dword:00000000')) },
  },
  {
    name: 'all that Windows knows, in any case',
    files: {
      'tls.reg': schannel(
        14393,
        protocolKey('Multi-Protocol Unified Hello\\Client', '"DisabledByDefault"=dword:00000001'),
        protocolKey('PCT 1.0\\Server', '"Enabled"=dword:00000000'),
        protocolKey('DTLS 1.2\\Server'),
        protocolKey('tls 1.2\\CLIENT', ...on),
        protocolKey('TLS 1.2'),
      ),
    },
    finds: [],
  },
  {
    name: 'a key of another program',
    files: { 'tls.reg': regFile(protocolKey('Vendor\\Settings', '"Level"="1"')) },
    finds: [],
  },
];
