import { describe, expect, test } from 'vitest';
import { exampleSite } from '../../server/src/engine/rules/exampleSite';
import heartbeatMetric, { examples } from '../../server/src/engine/rules/network/heartbeatMetricNotAbovePublic';
import { onlyRules } from '../support/silence';
import { temporaryFolder } from '../support/temporaryFolder';
import { jsonReport } from './report';
import { run } from './run';

const { id } = heartbeatMetric.meta;
const files = Object.fromEntries([...exampleSite(examples[0]).files].map(([path, { text }]) => [path, text]));
const folder = temporaryFolder({ ...files, 'clusterconf.json': JSON.stringify({ rules: onlyRules(id) }) });
const command = 'netsh interface ipv4 set interface "インタコネクト" metric=25';

describe('what has to be done on a server', () => {
  test('is not in the text unless asked for', () => {
    const { out } = run(folder, []);
    expect(out).toContain(id);
    expect(out).not.toContain('netsh');
  });

  test.each([
    ['en', 'On the server: Set the metric of 10.0.0.1 (インタコネクト) to 25'],
    ['ja', 'サーバで実行: 10.0.0.1 (インタコネクト) のメトリックを 25 にする'],
  ])('is there in %s with --remedies, to be copied as it is', (lang, heading) => {
    const lines = run(folder, ['check', '--remedies', '--lang', lang]).out.split('\n');
    const at = lines.findIndex((line) => line.trim() === heading);
    expect(lines[at + 1]?.trim()).toBe(command);
  });

  test('is always in JSON', () => {
    const { findings } = jsonReport(run(folder, ['--format', 'json']).out);
    expect(findings.map(({ remedies }) => remedies)).toEqual([
      [{ kind: 'command', title: 'Set the metric of 10.0.0.1 (インタコネクト) to 25', text: command }],
    ]);
  });

  test.each(['sarif', 'github', 'junit'])('is not in %s, whose readers look at files', (format) => {
    expect(run(folder, ['--format', format, '--remedies']).out).not.toContain('netsh');
  });
});

describe('in the guide', () => {
  test('the step that is violated says it where asked', () => {
    expect(run(folder, ['guide']).out).not.toContain('netsh');
    expect(run(folder, ['guide', '--remedies']).out).toMatch(
      /4-1-2 .*\n(?:.*\n){1,4} +On the server: Set the metric .*\n +netsh interface /,
    );
  });

  test('Markdown has it as a block of code', () => {
    const { out } = run(folder, ['guide', '--format', 'markdown']);
    expect(out).toContain(`      \`\`\`\n      ${command}\n      \`\`\`\n`);
  });

  test('JSON has it with the finding', () => {
    expect(run(folder, ['guide', '--format', 'json']).out).toContain(JSON.stringify(command));
  });
});

test('fix and rules know no --remedies', () => {
  for (const name of ['fix', 'rules']) expect(run(folder, [name, '--remedies']).code).toBe(2);
});
