import { parseMoveScript } from '../syntax/moveScript';
import { isAgentList } from './agentListHead';
import { isCandidateName } from './candidateNames';
import { capturedKind } from './capturedCommand';
import type { FileKind } from './kinds';
import { baseName } from './paths';
import { SCRIPT_DEPTH, scriptPlace } from './scriptPlace';

/** How much of a file's text the content probes look at, in UTF-16 units. */
const HEAD = 16_384;

/**
 * What the file is, by exact name and content together; `undefined` for a file that is none of our business. A name
 * that no other product uses is claimed with unreadable or empty content too, so that the damage can be reported.
 */
export function detectKind(path: string, text: string): FileKind | undefined {
  const name = baseName(path).toLowerCase();
  const head = text.slice(0, HEAD);
  const byName = kindOfExactName(name, head);
  if (byName !== undefined) return byName;
  if ((name === 'hosts' || name.startsWith('hosts.')) && looksLikeHosts(head)) return 'hosts';
  if (name.endsWith('.wfw')) return 'firewall-policy';
  if (name.endsWith('.reg') && (REG_HEADER.test(head) || REG_KEY.test(head))) return 'reg';
  if (name.endsWith('.key') && looksLikeDrwebKey(head)) return 'drweb-key';
  if (/\.(csv|tsv)$/.test(name) && isAgentList(head)) return 'agent-list';
  if (isBatchName(name) && !isOwnersScript(path) && callsMover(text)) return 'move-script';
  return scriptPlace(path) === undefined ? capturedKind(name, head) : 'cluster-script';
}

/**
 * Whether a file of this name may be one of ours, before anything of it is read. `hasCluster` tells which folders hold a
 * clp.conf: beside one, the scripts of the cluster count too, and any other folder called `scripts` is somebody else's.
 */
export function isCandidate(path: string, hasCluster: (folder: string) => boolean = () => false): boolean {
  if (isCandidateName(baseName(path).toLowerCase())) return true;
  const script = scriptPlace(path);
  return script !== undefined && hasCluster(script.cluster);
}

/** Whether a file of this name is a cluster's configuration, beside which its scripts stand. */
export function isClusterName(path: string): boolean {
  return EXACT.get(baseName(path).toLowerCase()) === 'clp-conf';
}

const EXACT: ReadonlyMap<string, FileKind> = new Map([
  ['ofcscan.ini', 'ofcscan-ini'],
  ['ofcserver.ini', 'ofcserver-ini'],
  ['ous.ini', 'ous-ini'],
  ['ssnotify.ini', 'ssnotify-ini'],
  ['hotfix_history.ini', 'hotfix-history-ini'],
  ['getserver.ini', 'getserver-ini'],
  ['ptngrowth.ini', 'ptngrowth-ini'],
  ['cccaserver.ini', 'cccaserver-ini'],
  ['ofcimpdp.ini', 'ofcimpdp-ini'],
  ['updinfo.ini', 'updinfo-ini'],
  ['clp.conf', 'clp-conf'],
  ['clusterconf.json', 'clusterconf-json'],
]);

/** A line that nothing but a registry export has; its header may be lost. */
const REG_KEY = /^[ \t]*\[-?HKEY_[A-Z_]+[\\\]]/m;

const REG_HEADER = /^(Windows Registry Editor Version \d|REGEDIT4?\s)/;

function kindOfExactName(name: string, head: string): FileKind | undefined {
  const kind = EXACT.get(name);
  if (kind !== 'clp-conf') return kind;
  // Another program may have a clp.conf too: a text that plainly is no XML is left alone, damage is not.
  return isBlankOrBinary(head) || /^\s*</.test(head) ? kind : undefined;
}

function isBlankOrBinary(head: string): boolean {
  return head.trim() === '' || head.includes('\0') || head.includes('\uFFFD');
}

const ADDRESS_LINE = /^[ \t]*(\d{1,3}(\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:.]+(%\w+)?)([ \t\u3000]|$)/i;

/** A line that starts with an address, or nothing but comments: an inventory or a bare list of names is neither. */
export function looksLikeHosts(head: string): boolean {
  const lines = head.split(/\r\n|[\r\n]/, 400).filter((line) => line.trim() !== '');
  if (lines.some((line) => ADDRESS_LINE.test(line))) return true;
  return lines.length > 0 && lines.every((line) => line.trimStart().startsWith('#'));
}

/** A Dr.Web key is an INI text with a [Key] section; a PEM key or any other is not. */
function looksLikeDrwebKey(head: string): boolean {
  return /^\s*\[Key\]\s*$/im.test(head) && /^\s*(Applications|Expires)\s*=/im.test(head);
}

function isBatchName(name: string): boolean {
  return /\.(bat|cmd)$/.test(name);
}

/** A script of a group or monitor of the cluster is the cluster's, whatever it calls. */
function isOwnersScript(path: string): boolean {
  return scriptPlace(path)?.path.split('/').length === SCRIPT_DEPTH;
}

/** Whether a batch file calls the vendor's mover or the set-up of logon scripts; a comment that names them is no call. */
function callsMover(text: string): boolean {
  return parseMoveScript(text).tree.commands.length > 0;
}
