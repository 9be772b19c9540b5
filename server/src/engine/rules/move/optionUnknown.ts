import type { MoveCommandOption } from '../../facts/vocabulary/move';
import { replacement } from '../../fixes/fix';
import { ipxferOptions } from '../../knowledge/ipxferOptions';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { closestName } from '../shared/closeName';
import { writeTitle } from '../shared/titles';

export default defineRule({
  id: 'move/option-unknown',
  title: {
    en: 'IpXfer is given an option that is not known',
    ja: 'IpXfer のオプションに誤りがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['moveCommand'],
  sources: [{ document: 'Trend Micro KA-0004099' }],
  messages: {
    mistyped: template({
      en: 'No option "{name}" is known, but "-{close}" is. The tool may end without moving the agent; correct the option.',
      ja: '「{name}」というオプションは知られていません。「-{close}」の誤りで、移動が行われない可能性があります。確認してください。',
    }),
    slash: template({
      en: 'The option "{name}" begins with a slash, but the options of this tool begin with a hyphen. Check it, and write "-{name}".',
      ja: 'オプション「{name}」が「/」で始まっています。このツールのオプションは半角ハイフンで始まります。確認してください。',
    }),
    unknown: template({
      en: 'The option "{name}" is in none of the public descriptions of this tool. Check that the version in use knows it.',
      ja: 'オプション「{name}」は公開されている説明にありません。使用するバージョンのツールで使えるか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'The tool shows its usage, or nothing at all when it runs from a script, and ends. Nobody notices until the old server is gone and its agents with it.',
      whenItIsFine:
        'Options vary among versions and there is no public list for each, so that an option of which nothing is known is told of for information only. Letters of either case are accepted.',
    },
    ja: {
      why: 'オプションを誤ると、ツールは使用方法を表示するか、スクリプトからの実行では何も表示せずに終了します。移動元のサーバを撤去してから、エージェントが取り残されたことに気づきます。',
      whenItIsFine:
        'オプションはバージョンによって異なり、一覧は公開されていません。知られていないオプションは情報として知らせるだけです。大文字と小文字は区別しません。',
    },
  },
  check({ facts, report }) {
    for (const { options } of facts.all('moveCommand')) {
      for (const option of options) {
        const { name, dash } = option;
        if (dash.value === '/') {
          const fixes = [replacement(writeTitle(`-${name.value}`), 'suggested', dash.at, '-')];
          report({ message: 'slash', severity: 'info', at: dash.at, args: { name: name.value }, fixes });
        } else if (!KNOWN.has(name.value)) {
          const close = meant(option, options);
          const fixes = close === undefined ? [] : [replacement(writeTitle(`-${close}`), 'suggested', name.at, close)];
          if (close === undefined)
            report({ message: 'unknown', severity: 'info', at: name.at, args: { name: name.value } });
          else report({ message: 'mistyped', at: name.at, args: { name: name.value, close }, fixes });
        }
      }
    }
  },
});

/** `d` is remembered for the domain in the agent tree; nothing public confirms or denies it. */
const KNOWN: ReadonlySet<string> = new Set([...ipxferOptions.map(({ name }) => name), 'd']);

/** What people write in place of the letters. */
const WORDS: Readonly<Record<string, string>> = {
  server: 's',
  port: 'p',
  pw: 'pwd',
  psw: 'pwd',
  pass: 'pwd',
  passwd: 'pwd',
  password: 'pwd',
  ssl: 'sp',
  sslport: 'sp',
  cert: 'e',
};

/** The option that is meant, unless the line has it already. */
function meant({ name }: MoveCommandOption, options: readonly MoveCommandOption[]): string | undefined {
  const close = WORDS[name.value] ?? closestName(name.value, KNOWN);
  return options.some((other) => other.name.value === close) ? undefined : close;
}

export const examples: RuleExamples = [
  {
    name: 'the option for the password misspelt',
    files: { 'move.bat': 'rem 😀\r\nIpXfer.exe -s sv2 -p 8080 -c 12345 -⟦pwdd⟧ %PWD%\r\n' },
    finds: ['mistyped'],
    fixed: { 'move.bat': 'rem 😀\r\nIpXfer.exe -s sv2 -p 8080 -c 12345 -pwd %PWD%\r\n' },
  },
  {
    name: 'a word for a letter, and an option that nobody knows',
    files: { 'move.bat': 'IpXfer.exe -⟦server⟧ sv2 -p 8080 -c 12345 -⟦verbose⟧\r\n' },
    finds: ['mistyped', 'unknown'],
  },
  {
    name: 'a slash',
    files: { 'move.bat': 'IpXfer.exe ⟦/⟧s sv2 -p 8080 -c 12345\r\n' },
    finds: ['slash'],
  },
  {
    name: 'all options of the articles, in capitals too',
    files: {
      'move.bat':
        'IpXfer.exe -S sv2 -P 8080 -SP 4343 -C 12345 -e OfcNTCer.dat -pwd %PWD% -m 1 -q 1\r\nIpXfer.exe -s sv2 -p 80 -c 1 -d 営業\r\n',
    },
    finds: [],
  },
];
