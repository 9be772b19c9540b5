import { expect, test } from 'vitest';
import { hoverAt } from '../../../server/src/engine/features/hover';
import { render } from '../../../server/src/engine/messages/message';
import { branchBehindNat, branchList, project } from '../../../server/src/engine/rules/sites/natExamples';
import { siteOf } from '../verdicts/renewalSites';

function hoverOn(word: string, list = branchList) {
  const site = siteOf({ 'clusterconf.json': project(branchBehindNat), 'agents.csv': list });
  const file = site.files.find(({ source }) => source.path === 'agents.csv');
  return file && hoverAt(file, site, list.indexOf(word));
}

test('tells of an agent what the verdict is, why, and what follows', () => {
  const hover = hoverOn('pc2');
  expect(hover?.title).toBe('192.168.1.12');
  expect(hover?.lines.map((line) => render(line, 'en'))).toEqual([
    'Behind a NAT, as declared in clusterconf.json.',
    'Confidence: declared.',
    'Network: 192.168.1.0/24',
    'What fails: its status in the console, pushed patterns, updates at start, notices of settings. All else works.',
  ]);
  expect(hover?.lines.map((line) => render(line, 'ja'))[1]).toBe('確度: 指定どおり');
  expect(hover?.places).toHaveLength(1);
  expect(hoverOn('Head')?.lines).toHaveLength(3);
});

test('says nothing of the heads, and little of an agent without an address', () => {
  expect(hoverOn('Computer')).toBeUndefined();
  const hover = hoverOn('𠮷', branchList.replace('pc1,192.168.1.11', '𠮷,'));
  expect(hover).toMatchObject({ title: '𠮷', places: [] });
  expect(hover?.lines).toHaveLength(1);
});
