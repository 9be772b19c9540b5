import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource, type SourceFile } from '../../server/src/engine/files/sourceFile';
import type { Finding } from '../../server/src/engine/rules/finding';
import { rules } from '../../server/src/engine/rules/registry.generated';
import { Workspace } from '../../server/src/engine/workspace';
import { projectFolder } from '../support/bundles';
import { DECODER } from './files/bytes';
import { RUNS } from './syntax/mutations';

function bytesOf(example: string): Uint8Array {
  return readFileSync(join(projectFolder, 'examples', example, 'cluster', 'clp.conf'));
}

function findingsIn(bytes: Uint8Array): readonly Finding[] {
  const source: SourceFile | undefined = readSource('clp.conf', bytes, DECODER);
  if (source === undefined) throw new Error('clp.conf is no file of ours');
  const workspace = new Workspace(rules);
  workspace.set(source);
  return workspace.snapshot().sites.flatMap(({ findings }) => findings);
}

/** A mistake of the rule at its place. */
function known({ rule, at }: Finding): string {
  return `${rule} ${at.span.start}-${at.span.end}`;
}

/** Cuts at each byte take minutes. */
const EVERY = Math.max(1, Math.round(10_000 / RUNS));

describe('a clp.conf that was cut off', () => {
  test.each(['sound', 'planted'])('has one problem more, wherever the cut: %s', (example) => {
    const bytes = bytesOf(example);
    const whole = new Set(findingsIn(bytes).map(known));
    for (let length = bytes.lastIndexOf('>'.charCodeAt(0)); length > 0; length -= EVERY) {
      const added = findingsIn(bytes.subarray(0, length)).filter((finding) => !whole.has(known(finding)));
      expect([length, ...added.map(({ rule }) => rule)]).toEqual([length, 'file/not-well-formed-xml']);
    }
  });

  test.each([
    '<info>10.0',
    '<ip>192.168.0.1',
    '<name>Local',
    '<priority>0<',
    '<restart>0',
    '<objectn',
  ])('says nothing of the value that ends it: %s', (end) => {
    const text = new TextDecoder('shift_jis').decode(bytesOf('sound'));
    const at = text.indexOf(end.replace(/<$/, ''));
    expect(at).toBeGreaterThan(0);
    const bytes = new TextEncoder().encode(text.slice(0, at) + end);
    expect(findingsIn(bytes).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['file/not-well-formed-xml']));
    expect(findingsIn(bytes).filter(({ rule }) => rule.startsWith('cluster/'))).toEqual([]);
  });
});

describe('a clp.conf with a tag too few', () => {
  const text = new TextDecoder('shift_jis').decode(bytesOf('planted'));
  const findings = (source: string) => findingsIn(new TextEncoder().encode(source.replace('SJIS"?>', 'UTF-8"?>')));
  const dangling = (source: string) => {
    const rules = findings(source).map(({ rule }) => rule);
    // Whether a server has a device is told from all of that server.
    const whole = 'cluster/heartbeat-device-does-not-exist';
    return rules.filter((rule) => rule.endsWith('-does-not-exist') && rule !== whole).toSorted();
  };

  test.each([
    ['a value', '</priority>', ''],
    ['the root', '</root>', ''],
    ['a tag', '<device id="1">', '<device id="1"'],
    ['the last section', '</monitor>\n', ''],
  ])('still lacks what it names: %s', (_, find, by) => {
    const broken = text
      .replaceAll('\r\n', '\n')
      .replace(/\t<webmgr>[\s\S]*<\/webmgr>\n/, '')
      .replace(find, by);
    expect(broken.length).toBeLessThan(text.length);
    expect(dangling(text).length).toBeGreaterThan(2);
    expect(dangling(broken)).toEqual(dangling(text));
  });

  test.each(['</server>', '</group>', '</fip>', '</resource>\n\t<monitor>'])('lacks nothing without %s', (find) => {
    const broken = text.replaceAll('\r\n', '\n').replace(find, '');
    expect(broken.length).toBeLessThan(text.length);
    expect(dangling(broken).filter((rule) => /resource|target|dependency/.test(rule))).toEqual([]);
  });
});
