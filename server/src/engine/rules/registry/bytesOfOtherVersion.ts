import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import { encodeBytes } from '../../syntax/reg/encode';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { isHidden, shownName } from '../shared/regShown';
import { bytesOfOwnVersion, bytesOfText, mayBeOfOtherVersion } from '../shared/regStrings';
import { handWrittenValues, newlineOfReg } from '../shared/regTree';
import { rewriteBytesTitle } from '../shared/titles';

export default defineSyntaxRule({
  id: 'registry/bytes-of-other-version',
  title: {
    en: 'The bytes of a text are those of the other .reg version',
    ja: '文字列のバイトが別の版の形式',
  },
  severity: 'warning',
  confidence: 'likely',
  formats: ['reg'],
  sources: [{ document: 'Microsoft KB310516' }, { document: 'Wine: programs/regedit/regproc.c' }],
  messages: {
    ansi: template({
      en: 'The bytes of {name} look like ANSI text, but a file of version 5.00 holds UTF-16. Importing it may set characters that nobody can read; write two bytes for each character.',
      ja: '{name} のバイトは ANSI の文字列とみられますが、5.00 版は UTF-16 です。文字化けした値が設定される可能性があります。1 文字を 2 バイトにしてください。',
    }),
    wide: template({
      en: 'The bytes of {name} look like UTF-16, but a file of REGEDIT4 holds ANSI text. Importing it may set nothing but the first character; write one byte for each, or begin the file with the newer header.',
      ja: '{name} のバイトは UTF-16 とみられますが、REGEDIT4 版は ANSI です。先頭の 1 文字だけが設定される可能性があります。版に合わせてください。',
    }),
  },
  docs: {
    en: {
      why: 'Texts of the types 1, 2 and 7 stand as bytes in a .reg file: as UTF-16 in version 5.00, and in the code page of the system in REGEDIT4. Who exchanges the header, or copies a value from one file into another, changes what all of these bytes mean.',
      whenItIsFine:
        'Only texts of ASCII characters can be told apart, and only when they are not too short. Files of more than 1,000 values are taken for exports and left alone.',
    },
    ja: {
      why: '型 1・2・7 の文字列は、.reg の中ではバイトの列です。5.00 版では UTF-16、REGEDIT4 版ではシステムの文字コードで書きます。ヘッダーだけを書き換えたり、別の版のファイルから値をコピーしたりすると、バイトの意味が変わります。',
      whenItIsFine:
        'ASCII 文字だけの、ある程度の長さの文字列だけを判定します。値が 1,000 個を超えるファイルはエクスポートとみなし、調べません。',
    },
  },
  check({ syntax: { tree }, place, report }) {
    const { version } = tree;
    if (version === undefined) return;
    for (const value of handWrittenValues(tree)) {
      if (value.hexType === undefined || !mayBeOfOtherVersion(value, tree)) continue;
      const right = bytesOfOwnVersion(bytesOfText(value, tree) ?? new Uint8Array(), version);
      if (right === undefined) continue;
      const name = shownName(value, tree);
      const data = encodeBytes(value.name.text, value.hexType, right, newlineOfReg(tree));
      const at = place(value.data);
      const fixes = isHidden(value, tree) ? [] : [replacement(rewriteBytesTitle(name), 'suggested', at, data)];
      report({ message: version === 5 ? 'ansi' : 'wide', at, args: { name }, fixes });
    }
  },
});

const KEY = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]\r\n';
const five = `Windows Registry Editor Version 5.00\r\n\r\n; 𠮷\r\n${KEY}`;
const four = `REGEDIT4\r\n\r\n${KEY}`;

export const examples: RuleExamples = [
  {
    name: 'a value from an old file below the new header',
    files: { 'a.reg': `${five}"Path"=⟦hex(2):43,3a,5c,54,65,6d,70,00⟧\r\n` },
    finds: ['ansi'],
    fixed: { 'a.reg': `${five}"Path"=hex(2):43,00,3a,00,5c,00,54,00,65,00,6d,00,70,00,00,00\r\n` },
  },
  {
    name: 'a value from a new file below the old header',
    files: { 'a.reg': `${four}"List"=⟦hex(7):41,00,42,00,43,00,00,00,00,00⟧\r\n` },
    finds: ['wide'],
    fixed: { 'a.reg': `${four}"List"=hex(7):41,42,43,00,00\r\n` },
  },
  {
    name: 'each in its own version, and bytes that are no text',
    files: {
      'a.reg': `${five}"Path"=hex(2):43,00,3a,00,5c,00,54,00,00,00\r\n"Key"=hex:43,3a,5c,54,65,6d,70,00\r\n`,
      'b.reg': `${four}"Path"=hex(2):43,3a,5c,54,65,6d,70,00\r\n`,
      'c.reg': `${five}"Name"=hex(2):6c,51,4b,6d,00,00\r\n`,
    },
    finds: [],
  },
];
