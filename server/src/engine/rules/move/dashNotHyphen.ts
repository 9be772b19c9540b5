import { replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'move/dash-not-hyphen',
  title: {
    en: 'An option of IpXfer begins with a dash that is no hyphen',
    ja: 'オプションの前の文字が半角ハイフンでない',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['moveCommand'],
  sources: [{ document: 'Trend Micro KA-0004099' }],
  messages: {
    dash: template({
      en: 'The sign "{dash}" before "{name}" looks like a hyphen and is another character, so the tool may not see the option. Write "-{name}".',
      ja: '「{name}」の前の「{dash}」は半角ハイフンではないため、オプションとして認識されない可能性があります。「-{name}」にしてください。',
    }),
  },
  docs: {
    en: {
      why: "Word processors and web pages turn a hyphen into a longer dash, and a Japanese input method writes a full-width one. The vendor's own example of this command line holds such dashes, and a line that is copied from there looks right and moves nothing.",
      whenItIsFine: 'Dashes inside names and paths are left alone; only what begins an option is looked at.',
    },
    ja: {
      why: 'ワープロや Web ページではハイフンが長いダッシュに変わることがあり、日本語入力では全角になります。ベンダーの記事の例にもこのダッシュが含まれており、コピーした行は見た目が正しくても移動が行われません。',
      whenItIsFine: '名前やパスの途中の文字は対象外です。オプションの先頭だけを調べます。',
    },
  },
  check({ facts, report }) {
    for (const { options } of facts.all('moveCommand')) {
      for (const { name, dash } of options) {
        if (dash.value === '-' || dash.value === '/') continue;
        const fixes = [replacement(writeTitle(`-${name.value}`), 'safe', dash.at, '-')];
        report({ message: 'dash', at: dash.at, args: { dash: dash.value, name: name.value }, fixes });
      }
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'a line copied from an article',
    files: { 'move.bat': 'rem 𠮷野\r\nIpXfer_x64.exe -s sv2 -p 8080 ⟦–⟧sp 4343 -c 12345\r\n' },
    finds: ['dash'],
    fixed: { 'move.bat': 'rem 𠮷野\r\nIpXfer_x64.exe -s sv2 -p 8080 -sp 4343 -c 12345\r\n' },
  },
  {
    name: 'a full-width hyphen from an input method',
    files: { 'move.cmd': 'IpXfer.exe ⟦－⟧s sv2 -p 8080 -c 12345\r\n' },
    finds: ['dash'],
  },
  {
    name: 'hyphens, and a dash inside a path',
    files: { 'move.bat': 'IpXfer.exe -s sv2 -p 8080 -c 12345 -e "C:\\東京–大阪\\OfcNTCer.dat"\r\n' },
    finds: [],
  },
];
