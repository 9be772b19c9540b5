import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import { below, textOf } from './clpConfValues';

/** Reads the scripts of a resource that the product keeps: those of every `script`, and those of an `exec` by name. */
export function readResourceScripts(
  owner: Located<string>,
  element: XmlElement,
  group: string | undefined,
  facts: FactCollector,
): void {
  if (group === undefined) return;
  for (const { file, written, needed } of scriptsOf(element, facts)) {
    const path = `${group}/${owner.value}/${file}`;
    facts.add('managedScript', element.span, { owner, kind: 'resource', path, written, needed });
  }
}

function scriptsOf(element: XmlElement, facts: FactCollector): readonly ManagedFile[] {
  const type = element.name.text;
  if (type === 'script') return ['start.bat', 'stop.bat'].map((file) => ({ file, written: undefined, needed: true }));
  if (type !== 'exec') return [];
  const parameters = element.child('parameters');
  const start = managedFile(below(parameters, 'act', 'path'), 'start.sh', facts);
  const stop = managedFile(below(parameters, 'deact', 'path'), 'stop.sh', facts);
  return [start, stop].filter((file) => file !== undefined);
}

/** Reads the scripts of a monitor: the check of a custom monitor, and what runs before a recovery. */
export function readMonitorScripts(
  owner: Located<string>,
  element: XmlElement,
  extension: 'bat' | 'sh',
  facts: FactCollector,
): void {
  const add = (script: ManagedFile | undefined, used: boolean) => {
    if (script === undefined) return;
    const path = `monitor.s/${owner.value}/${script.file}`;
    const { written } = script;
    facts.add('managedScript', element.span, { owner, kind: 'monitor', path, written, needed: used && script.needed });
  };
  const check = element.name.text === 'genw' ? element.child('parameters') : undefined;
  if (check !== undefined) add(scriptIn(check, `genw.${extension}`, facts), true);
  const before = below(element, 'emergency', 'preaction');
  if (before === undefined) return;
  const used = ['use', 'userestart', 'usefailover'].some((tag) => textOf(before.child(tag), facts)?.value === '1');
  add(scriptIn(before, `preaction.${extension}`, facts), used);
}

interface ManagedFile {
  readonly file: string;
  readonly written: Located<string> | undefined;
  /** False for the usual name that the file leaves out. */
  readonly needed: boolean;
}

/** `default` 0 stands for a file of the user's own. */
function scriptIn(element: XmlElement, usual: string, facts: FactCollector): ManagedFile | undefined {
  if (textOf(element.child('default'), facts)?.value === '0') return undefined;
  return managedFile(element.child('path'), usual, facts);
}

/** A bare file name stands for the product's copy, a path for a file of the user's own. */
function managedFile(path: XmlElement | undefined, usual: string, facts: FactCollector): ManagedFile | undefined {
  const written = textOf(path, facts);
  if (written === undefined) return { file: usual, written, needed: false };
  return /[\\/:]/.test(written.value) ? undefined : { file: written.value, written, needed: true };
}
