import { describe, expect, test } from 'vitest';
import { factCollector } from '../../../../server/src/engine/facts/collector';
import { readClpConf } from '../../../../server/src/engine/facts/from/clpConf';
import { FactStore } from '../../../../server/src/engine/facts/store';
import { freeMirrorPort, mirrorPorts } from '../../../../server/src/engine/rules/shared/mirrorPorts';
import { parseXml } from '../../../../server/src/engine/syntax/xml/parse';

function portsIn(os: string, resources: string) {
  const facts = factCollector('clp.conf');
  const text = `<root><all><serveros>${os}</serveros></all><resource>${resources}</resource></root>`;
  readClpConf({ format: 'xml', ...parseXml(text) }, facts);
  return mirrorPorts(new FactStore([facts.facts()]));
}

const second = '<md name="𠮷"><parameters><mddriver><port>29052</port><hbport>x</hbport></mddriver></parameters></md>';

describe('mirrorPorts', () => {
  test('written ports, and the default of those that are not', () => {
    const uses = portsIn('linux', second).map(({ resource, role, port, written }) => [resource, role, port, written]);
    expect(uses).toEqual([
      ['𠮷', 'data', 29052, true],
      ['𠮷', 'acknowledge', 29071, false],
    ]);
  });

  test.each([
    ['on Windows', 'windows', second],
    ['of a disk', 'linux', '<disk name="disk1"/>'],
  ])('none %s', (_, os, resources) => expect(portsIn(os, resources)).toEqual([]));

  test('the lowest that is free', () => {
    const uses = portsIn('linux', `<md name="md1"/>${second}`);
    expect(freeMirrorPort('data', uses)).toBe(29053);
    expect(freeMirrorPort('heartbeat', uses)).toBe(29032);
    expect(freeMirrorPort('data', [])).toBe(29051);
  });
});
