import { baseName } from './paths';

/** Where a script of a cluster stands: `<cluster>/scripts/<folder>/<owner>/<name>`. */
export interface ScriptPlace {
  /** The folder in which clp.conf has to be for this to be a script of a cluster; `''` is the top. */
  readonly cluster: string;
  /** The path of the `scripts` folder, whose letters may be of either case. */
  readonly root: string;
  /** Below it, such as `failover1/script1/start.bat`. A script outside a folder of its owner has fewer parts. */
  readonly path: string;
}

/** How many parts a script's path below `scripts` has: the group, or `monitor.s`; the resource or monitor; the file. */
export const SCRIPT_DEPTH = 3;

/** The place of a file as a script, by its path alone; `undefined` when it cannot be one. */
export function scriptPlace(path: string): ScriptPlace | undefined {
  // Asked of every file of a scan, nearly all of which lie nowhere near.
  if (!/(?:^|\/)scripts\//i.test(path)) return undefined;
  const parts = path.split('/');
  for (let depth = SCRIPT_DEPTH; depth > 0; depth--) {
    const top = parts.length - depth - 1;
    if (parts[top]?.toLowerCase() !== 'scripts' || !isScriptName(baseName(path), depth)) continue;
    const root = parts.slice(0, top + 1).join('/');
    return { cluster: parts.slice(0, top).join('/'), root, path: parts.slice(top + 1).join('/') };
  }
  return undefined;
}

/** Whether a file of this name is one of those that are looked at among the scripts of a resource or monitor. */
export function isScriptName(name: string, depth = SCRIPT_DEPTH): boolean {
  return /.\.(bat|cmd|ps1|sh)$/i.test(name) || (depth === SCRIPT_DEPTH && !name.includes('.'));
}
