import { expect, test } from 'vitest';
import { clusterPortsOf } from '../../../server/src/engine/knowledge/clusterPorts';

const GUIDE = 'TCP 29001, TCP 29002, TCP 29003, TCP 29004, TCP 29005, TCP 29007, UDP 29003, UDP 29007, UDP 29106';

test.each([
  ['of the guide, where no file tells the version', undefined, GUIDE.replaceAll('29007', '29007?')],
  ['of the version that the guide is for', 1, GUIDE],
  ['before the port of the WebManager changed its protocol', 3.3, GUIDE.replace('UDP 29106', 'UDP 29010?, UDP 29106')],
  [
    'of the first version with an API',
    4.2,
    'TCP 29001, TCP 29002, TCP 29003, TCP 29004, TCP 29005, TCP 29007?, TCP 29008, TCP 29009, TCP 29010, UDP 29003, UDP 29007?, UDP 29106',
  ],
])('the ports %s', (_, version, ports) => {
  const used = clusterPortsOf(version).map(({ protocol, port, certain }) => `${protocol} ${port}${certain ? '' : '?'}`);
  expect(used.join(', ')).toBe(ports);
});
