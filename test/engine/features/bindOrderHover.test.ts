import { expect, test } from 'vitest';
import { hoverAt } from '../../../server/src/engine/features/hover';
import { type Locale, render } from '../../../server/src/engine/messages/message';
import { guideConnections, ipconfig } from '../../../server/src/engine/rules/sites/capturedExamples';
import { guideCluster } from '../../../server/src/engine/rules/sites/exampleSites';
import {
  connection,
  guideNics,
  guideOrder,
  linkage,
  nics,
  orderOf,
  registryExport,
} from '../../../server/src/engine/rules/sites/networkExamples';
import { type MarkedFiles, markedSite } from './marked';

function orderAt(files: MarkedFiles, locale: Locale): readonly string[] {
  const { site, file, offset } = markedSite({ 'clp.conf': guideCluster, ...files });
  const lines = hoverAt(file, site, offset)?.lines.map((line) => render(line, locale)) ?? [];
  return lines.filter((line) => /^\d\. /.test(line));
}

const bind = orderOf('Bind', [nics.ghost, ...guideOrder('heartbeat')]).replace('hex(7)', 'hex‸(7)');

test('a bind order lists its adapters with names, addresses and what they are for', () => {
  const files = {
    'server1/𠮷.reg': registryExport(
      linkage(bind),
      ...guideNics(),
      connection(nics.heartbeat, 'interconnect'),
      connection(nics.public, '𠮷野 🏢'),
    ),
  };
  expect(orderAt(files, 'en')).toEqual([
    `1. ${nics.ghost} `,
    '2. interconnect 10.0.0.1 (heartbeat)',
    '3. 𠮷野 🏢 192.168.0.1 (public)',
  ]);
  expect(orderAt(files, 'ja')[1]).toBe('2. interconnect 10.0.0.1（ハートビート用）');
});

test('what the export lacks comes from a command captured on the same server', () => {
  const files = {
    'server1/linkage.reg': registryExport(
      linkage(bind),
      ...guideNics(),
      connection(nics.ghost, 'third'),
      connection(nics.public, 'public 𠮷'),
    ),
    'server1/ipconfig.txt': ipconfig('server1', [{ ...guideConnections[0], further: ['192.168.0.12'] }]),
  };
  expect(orderAt(files, 'en')).toEqual([
    '1. third ',
    `2. ${nics.heartbeat} 10.0.0.1 (heartbeat)`,
    '3. public 𠮷 192.168.0.1, 192.168.0.12 (public)',
  ]);
});

test('without files of the adapters there are the entries themselves', () => {
  const files = { 'server1/linkage.reg': registryExport(linkage(bind)) };
  expect(orderAt(files, 'en')).toEqual([`1. ${nics.ghost} `, `2. ${nics.heartbeat} `, `3. ${nics.public} `]);
});
