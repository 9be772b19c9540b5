import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import pico from 'picocolors';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { formatGuideText } from '../../server/src/cli/format/guideText';
import { clusterGuide } from '../../server/src/engine/guides/clusterGuide';
import { emptySite, evaluateGuide } from '../../server/src/engine/guides/evaluate';
import { projectFolder } from '../support/bundles';
import { temporaryFolder } from '../support/temporaryFolder';
import { run } from './run';

/** A copy of one of the sites that a newcomer opens first. */
function example(site: 'sound' | 'planted' | ''): string {
  const folder = temporaryFolder();
  cpSync(join(projectFolder, 'examples', site), folder, { recursive: true });
  return folder;
}

describe('text', () => {
  const { code, out, err } = run(example('sound'), ['guide', '--lang', 'ja']);

  test('a sound site ends with 0 and has nothing left to show', () => {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^CLUSTERPRO X 1\.0 \+ ウイルスバスター Corp\. 8\.0 構築手順\n/);
    expect(out).toMatch(/\n違反 0 件、確認済み \d+ 件、未確認 0 件、手作業 \d+ 件、対象外 \d+ 件\n$/);
  });

  test('says each state by a mark and a word, in columns that hold', () => {
    const rows = out.split('\n').filter((line) => /^ {2}\S/.test(line));
    const starts = rows.map((row) => stringWidth(row.slice(0, row.search(/\d-\d/))));
    expect(new Set(starts)).toEqual(new Set([2 + 2 + stringWidth('確認済み') + 2]));
    for (const row of rows) expect(row).toMatch(/^ {2}(✗ 違反|✓ 確認済み|\? 未確認|☐ 手作業|- 対象外) +\d-\d/);
  });

  test('shows where a step is confirmed', () => {
    expect(out).toContain('クラスタ構成: クラスタ名（cluster）\n                     cluster/clp.conf:9:9\n');
  });

  test('a planted site ends with 1 and says what violates a step', () => {
    const planted = run(example('planted'), ['guide']);
    expect(planted.code).toBe(1);
    expect(planted.out).toMatch(
      /✗ violated {8}3-4-3 {2}ofcscan\.ini: MasterDirectory names the virtual computer name\n +server1\/ofcscan\.ini:7:19 {2}error {2}MasterDirectory names the real server "server1"\./,
    );
  });

  test('an empty folder says what to capture, and ends with 0', () => {
    const nothing = run(temporaryFolder(), ['guide', '--lang', 'ja']);
    expect(nothing.code).toBe(0);
    expect(nothing.out).toContain(
      '両サーバで実行します: reg export HKLM\\SYSTEM\\CurrentControlSet\\Services services.reg',
    );
    expect(nothing.out).toMatch(/\n違反 0 件、確認済み 0 件、/);
  });

  test('several sites have a heading each', () => {
    const { out: both } = run(example(''), ['guide', '--lang', 'ja']);
    expect(both.match(/^サイト: .*$/gm)).toEqual(['サイト: planted', 'サイト: sound']);
  });

  test('colours change no letter', () => {
    const site = { root: '', result: evaluateGuide(clusterGuide, emptySite()) };
    const report = { files: [], findings: [], counts: { error: 0, warning: 0, info: 0, hint: 0 }, rangeOf: never };
    const style = { locale: 'ja', remedies: false } as const;
    const plain = formatGuideText([site], report, { ...style, colors: pico.createColors(false) });
    const coloured = formatGuideText([site], report, { ...style, colors: pico.createColors(true) });
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });
});

describe('json', () => {
  const { code, out } = run(example('planted'), ['guide', '--format', 'json']);
  const document = JSON.parse(out);

  test('has every step with its state, its places and its findings', () => {
    expect(code).toBe(1);
    expect(document).toMatchObject({ version: 1, guides: [{ guide: 'cluster', site: '' }] });
    const { summary, chapters } = document.guides[0];
    const steps = chapters.flatMap((chapter: { readonly steps: readonly Step[] }) => chapter.steps);
    const count = (state: string) => steps.filter((step: Step) => step.state === state).length;
    expect(summary).toEqual({
      violated: count('violated'),
      confirmed: count('confirmed'),
      noEvidence: count('no-evidence'),
      byHand: count('by-hand'),
      notApplicable: count('not-applicable'),
    });
    expect(steps.find(({ section }: Step) => section === '3-4-3')).toMatchObject({
      state: 'violated',
      findings: [
        {
          rule: 'officescan/master-directory-names-a-node',
          path: 'server1/ofcscan.ini',
          range: { start: { line: 7, column: 19 } },
          help: 'docs/rules/officescan/master-directory-names-a-node.md',
        },
        { rule: 'officescan/yen-sign-for-backslash', path: 'server2/ofcscan.ini' },
      ],
    });
  });
});

describe('markdown', () => {
  const { out } = run(example('planted'), ['guide', '--format', 'markdown', '--lang', 'ja']);

  test('is a list of every chapter, and below a step what is to say of it', () => {
    expect(out).toMatch(/^# CLUSTERPRO X 1\.0/);
    expect(out.match(/^## \d/gm)?.length).toBe(clusterGuide.chapters.length);
    const steps = clusterGuide.chapters.flatMap((chapter) => chapter.steps);
    expect(out.match(/^- (?:[✗✓?☐]|\\-) \*\*[^*]+\*\* \d/gm)?.length).toBe(steps.length);
    expect(out).toMatch(/\n- ✗ \*\*違反\*\* 3-4-3 .*\n {2}- server1\/ofcscan\.ini:7:19 MasterDirectory が実サーバ名/);
  });

  test('shows text of files as text', () => {
    expect(out).toContain('MasterDirectory の \\<実サーバ名\\> を');
    expect(out).toContain('http:\\//サーバの実IPアドレス');
  });
});

test.each([['sarif'], ['junit'], ['markdwon']])('there is no %s of the guide', (format) => {
  const { code, out, err } = run(temporaryFolder(), ['guide', '--format', format]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(format);
});

test('the help of both languages names the command', () => {
  for (const lang of ['en', 'ja'])
    expect(run(temporaryFolder(), ['--help', '--lang', lang]).out).toContain('clusterconf guide');
});

interface Step {
  readonly section: string;
  readonly state: string;
}

function never(): never {
  throw new Error('an empty site has no places');
}
