import { REGISTRY_HEADER } from '../../files/declaredEncoding';
import { encodingTitle } from '../../files/encodingTitle';
import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { saveAs } from '../shared/encodingFixes';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'registry/header-unlike-encoding',
  title: {
    en: 'The header of a .reg file does not fit its encoding',
    ja: '.reg の版と文字コードが合わない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['fileEncoding', 'fileDamage'],
  sources: [{ document: 'Microsoft KB310516' }, { document: 'Wine: programs/regedit/regproc.c' }],
  messages: {
    wide: template({
      en: 'The file is {encoding}, but REGEDIT4 announces a file in the code page of the system, so regedit may refuse it or read it wrongly. Begin it with "{header}".',
      ja: '{encoding} のファイルですが、REGEDIT4 はシステムの文字コード用です。取り込めない可能性があります。先頭行を「{header}」にしてください。',
    }),
    utf8: template({
      en: 'The file is UTF-8 with characters beyond ASCII. regedit takes a file without the mark of UTF-16 for one in the code page of the system, so these characters may be damaged; save it as UTF-16LE.',
      ja: 'UTF-8 で、日本語などの文字を含みます。regedit は UTF-16 以外をシステムの文字コードとして読むため、文字化けする可能性があります。UTF-16LE で保存してください。',
    }),
  },
  docs: {
    en: {
      why: 'regedit knows two kinds of files: version 5.00, which it writes as UTF-16, and REGEDIT4 in the code page of the system. Editors that save everything as UTF-8 make a third kind of them. Keys and texts in ASCII work all the same; the first Japanese name becomes another one.',
      whenItIsFine: 'A file of nothing but ASCII characters means the same in all of them and is not reported.',
    },
    ja: {
      why: 'regedit のファイルには、UTF-16 の 5.00 版と、システムの文字コードで書く REGEDIT4 版があります。何でも UTF-8 で保存するエディターを通すと、どちらでもなくなります。ASCII だけなら動作しますが、日本語の名前は別の名前になります。',
      whenItIsFine: 'ASCII 文字だけのファイルは、どの文字コードでも同じ意味になるため指摘しません。',
    },
  },
  check({ facts, report }) {
    if (facts.all('fileDamage').length > 0) return;
    for (const { kind, encoding, bom, belief, certain, declared, at } of facts.all('fileEncoding')) {
      if (kind !== 'reg') continue;
      const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
      if (isWide && declared?.value === 'REGEDIT4') {
        const args = { encoding: encodingTitle({ encoding, bom }), header: REGISTRY_HEADER };
        const fixes = [replacement(writeTitle(REGISTRY_HEADER), 'suggested', declared.at, REGISTRY_HEADER)];
        report({ message: 'wide', at: declared.at, args, fixes });
      }
      if (encoding === 'utf-8' && belief === 'detected') {
        const fixes = certain && declared?.value === REGISTRY_HEADER ? [saveAs(at.path, REGEDIT)] : [];
        report({ message: 'utf8', at: declared?.at ?? at, fixes });
      }
    }
  },
});

/** What regedit writes. */
const REGEDIT = { encoding: 'utf-16le', bom: true } as const;

const key = '\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro]\r\n"Name"="𠮷野"\r\n';

export const examples: RuleExamples = [
  {
    name: 'the old header in a file of the new kind',
    files: { 'a.reg': { text: `⟦REGEDIT4⟧${key}`, encoding: 'utf-16le', bom: true } },
    finds: ['wide'],
    fixed: { 'a.reg': `Windows Registry Editor Version 5.00${key}` },
  },
  {
    name: 'saved by an editor as UTF-8',
    files: { 'a.reg': { text: `⟦Windows Registry Editor Version 5.00⟧${key}`, encoding: 'utf-8' } },
    finds: ['utf8'],
    fixed: {},
  },
  {
    name: 'both kinds as they should be, and nothing but ASCII in UTF-8',
    files: {
      'a.reg': { text: `Windows Registry Editor Version 5.00${key}`, encoding: 'utf-16le', bom: true },
      'b.reg': { text: `REGEDIT4${key.replace('𠮷', '吉')}`, encoding: 'shift_jis' },
      'c.reg': {
        text: 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n',
        encoding: 'utf-8',
      },
    },
    finds: [],
  },
];
