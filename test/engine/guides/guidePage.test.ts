import { expect, test } from 'vitest';
import { guidedSites, guides } from '../../../server/src/engine/guides';
import { emptySite, stepStates } from '../../../server/src/engine/guides/evaluate';
import { guidePage, stateText } from '../../../server/src/engine/guides/guidePage';
import { exampleSources, sitesOf } from './examples';

const place = () => 'place';

test('an item of the checklist is no list of its own, whatever its state', async () => {
  const pages = [
    ...guidedSites(sitesOf(await exampleSources('sound')), 'cluster'),
    ...guides.flatMap(({ id }) => guidedSites([emptySite()], id)),
  ].map((site) => guidePage([site], 'ja', place));
  expect(pages.join('')).toContain('\n- \\- **対象外** 3-1-7');
  for (const page of pages) expect(page).not.toMatch(/^\s*[-*+] [-*+] /m);
});

test.each(stepStates)('the mark of %s opens no list', (state) => {
  expect(stateText(state, 'en')).not.toMatch(/^([-*+]|\d+[.)]) /);
});
