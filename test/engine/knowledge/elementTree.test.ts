import { describe, expect, test } from 'vitest';
import { holdsTypes, type KnownElement, knownChild, knownRoot } from '../../../server/src/engine/knowledge/elementTree';

function at(path: string): KnownElement | undefined {
  return path
    .split('/')
    .reduce<KnownElement | undefined>((known, name) => known && knownChild(known, name), knownRoot());
}

describe('elementTree', () => {
  test.each([
    ['what all types have in common is known of each', 'monitor/fipw/polling/interval', 'monitor/any/polling/interval'],
    ['and of a type that is not named', 'monitor/𠮷w/polling/interval', 'monitor/any/polling/interval'],
    [
      'what a type has of its own goes first',
      'monitor/fipw/emergency/threshold/restart',
      'monitor/fipw/emergency/threshold/restart',
    ],
    ['a type keeps its own parameters', 'resource/vcom/parameters/vcomname', 'resource/vcom/parameters/vcomname'],
  ])('%s', (_, path, name) => {
    expect(at(path)?.entry?.name).toBe(name);
  });

  test.each(['monitor/fipw/nothing', 'nothing', 'resource/fip/parameters/vcomname'])('%s is not known', (path) => {
    expect(at(path)).toBeUndefined();
  });

  test.each([
    ['server', true],
    ['server/device', true],
    ['resource/fip', true],
    ['resource/types', true],
    ['resource/fip/depend', true],
    ['resource/fip/parameters', false],
    ['monitor', false],
    ['alertservice/dn1000s', true],
    ['alertservice/patlite', true],
    ['alertservice/dn1000s/kind', false],
  ])('%s may come several times: %s', (path, repeats) => {
    expect(at(path)?.repeats).toBe(repeats);
  });

  test('the index of a section is no type', () => {
    expect(at('monitor/types/polling')).toBeUndefined();
    expect([...knownRoot().children].filter(([, known]) => holdsTypes(known)).map(([name]) => name)).toEqual([
      'messages',
      'heartbeat',
      'networkpartition',
      'alertservice',
      'resource',
      'monitor',
    ]);
  });
});
