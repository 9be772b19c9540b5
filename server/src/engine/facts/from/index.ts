import { isCapturedKind } from '../../files/capturedCommand';
import type { FileKind } from '../../files/kinds';
import type { SourceFile } from '../../files/sourceFile';
import type { HostsTree } from '../../syntax/hosts';
import type { Syntax, SyntaxOf } from '../../syntax/syntax';
import type { Change } from '../../text/change';
import { type FactCollector, factCollector } from '../collector';
import type { FactKind, FactsByKind, FileDamage } from '../vocabulary';
import { type AgentsBefore, readAgentList } from './agentList';
import { readAgentServer } from './agentValues';
import { readAllowances } from './allowances';
import { readCapturedNetwork } from './capturedNetwork';
import { readCharacters } from './characters';
import { readClpConf } from './clpConf';
import { readClpConfAfter } from './clpConfAfterEdit';
import { readClusterconf } from './clusterconf';
import { readClusterScript } from './clusterScript';
import { readDrwebKey } from './drwebKey';
import { readForeignFile, readHosts, readHostsOrigin } from './hosts';
import { linesAfter } from './hostsAfterEdit';
import { readHostsBytes } from './hostsBytes';
import { readIniSettings } from './iniSettings';
import { readMoveScript } from './moveScript';
import { readNetshFirewall } from './netshFirewall';
import { readOfcscanIni } from './ofcscanIni';
import { readReg } from './reg';
import { readServiceQuery } from './serviceQuery';

/** What was read from a file before an edit. */
export interface FactsBefore {
  readonly syntax: Syntax;
  readonly facts: FactsByKind;
  /** How the text came from that of `syntax`. */
  readonly change: Change;
}

/** What was read from a file. */
export interface FactsRead {
  readonly facts: FactsByKind;
  /** The kinds of which it is known that the file says nothing else of them than before the edit. */
  readonly onlyMoved: ReadonlySet<FactKind>;
}

/** Everything that one file says, as facts. Readers report no findings: what they cannot read they leave out. */
export function readFacts(source: SourceFile, syntax: Syntax, before?: FactsBefore): FactsRead {
  const facts = factCollector(source.path);
  readInto(facts, source, syntax, before);
  return { facts: facts.facts(), onlyMoved: facts.onlyMoved() };
}

function readInto(facts: FactCollector, source: SourceFile, syntax: Syntax, before?: FactsBefore): void {
  readBytes(source, facts);
  if (source.archive !== undefined) facts.add('archivedFile', { start: 0, end: 0 }, { archive: source.archive });
  if (source.archiveProblem !== undefined) facts.add('archiveProblem', { start: 0, end: 0 }, source.archiveProblem);
  if (source.excerpt !== undefined) facts.add('excerptedFile', { start: 0, end: 0 }, {});
  // Where a script stands matters even when nothing can be read in it.
  if (source.kind === 'cluster-script') readClusterScript(source, facts);
  if (source.kind === 'firewall-policy') facts.add('firewallEvidenceGap', { start: 0, end: 0 }, { gap: 'binary' });
  if (source.damage !== undefined && UNREADABLE.has(source.damage)) return;
  readCharacters(source, facts);
  readAllowances(syntax, facts);
  readContent(source, syntax, facts, before);
}

/** What leaves nothing of a file to be read. */
const UNREADABLE: ReadonlySet<FileDamage> = new Set(['empty', 'binary', 'too-large']);

function readBytes({ kind, damage, bytes, tail, verdict }: SourceFile, facts: FactCollector): void {
  const start = { start: 0, end: 0 };
  if (damage !== undefined && !isOwnWay(kind, damage)) facts.add('fileDamage', start, { damage, bytes: tail ?? bytes });
  const { encoding, bom, belief, certain, declared, contradictsDeclaration } = verdict;
  facts.add('fileEncoding', start, {
    kind,
    encoding,
    bom,
    belief,
    certain,
    declared: declared && facts.located(declared.label, declared.span),
    contradictsDeclaration,
  });
}

/**
 * Whether a file of that kind is well all the same. A licence key holds its owner's name in the owner's encoding, whichever
 * that is, and nothing that is checked needs it; a policy of the firewall is binary, which is told of apart.
 */
function isOwnWay(kind: FileKind, damage: FileDamage): boolean {
  const isOwners = kind === 'drweb-key' && (damage === 'undecodable' || damage === 'cut-off');
  return isOwners || (kind === 'firewall-policy' && damage === 'binary');
}

const ONLY_ON_WINDOWS: ReadonlySet<FileKind> = new Set([
  'ofcscan-ini',
  'ofcserver-ini',
  'reg',
  'netsh-firewall',
  'firewall-policy',
]);

function readContent(source: SourceFile, syntax: Syntax, facts: FactCollector, before?: FactsBefore): void {
  const { kind } = source;
  if (ONLY_ON_WINDOWS.has(kind) || isCapturedKind(kind)) facts.add('windowsEvidence', { start: 0, end: 0 }, {});
  if (kind === 'ofcscan-ini' && syntax.format === 'ini') readOfcscanIni(syntax.tree, facts);
  if (kind === 'ofcscan-ini' && syntax.format === 'ini') readAgentServer(syntax.tree, 'ServerAddr', facts);
  if (kind === 'ofcimpdp-ini' && syntax.format === 'ini') readAgentServer(syntax.tree, 'Master_DomainName', facts);
  if (syntax.format === 'ini' && kind !== 'drweb-key') readIniSettings(kind, syntax.tree, facts);
  if (kind === 'drweb-key' && syntax.format === 'ini') readDrwebKey(source, syntax.tree, facts);
  if (syntax.format === 'hosts') readHostsFile(source, syntax.tree, facts, before);
  if (syntax.format === 'xml') readClpConfAgain(syntax, facts, before);
  if (syntax.format === 'reg') readReg(syntax.tree, facts);
  if (syntax.format === 'text' && isCapturedKind(kind)) readCapturedNetwork(kind, syntax.tree.text, facts);
  if (syntax.format === 'text' && kind === 'service-query') readServiceQuery(syntax.tree.text, facts);
  if (kind === 'netsh-firewall' && syntax.format === 'text') readNetshFirewall(syntax.tree.text, facts);
  if (syntax.format === 'json') readClusterconf(syntax.tree, facts);
  if (syntax.format === 'csv') readAgentList(syntax.tree, facts, agentsBefore(before));
  if (syntax.format === 'move-script') readMoveScript(syntax.tree, facts);
}

function agentsBefore(before?: FactsBefore): AgentsBefore | undefined {
  const [list] = before?.facts.agentList ?? [];
  if (before?.syntax.format !== 'csv' || list === undefined) return undefined;
  return { tree: before.syntax.tree, list, change: before.change };
}

function readClpConfAgain(syntax: SyntaxOf<'xml'>, facts: FactCollector, before?: FactsBefore): void {
  const isRead =
    before?.syntax.format === 'xml' && readClpConfAfter({ ...before, syntax: before.syntax }, syntax, facts);
  if (!isRead) readClpConf(syntax, facts);
}

function readHostsFile(
  { verdict }: SourceFile,
  tree: HostsTree,
  facts: FactCollector,
  before: FactsBefore | undefined,
): void {
  if (readForeignFile(tree, facts)) return;
  readHostsOrigin(tree, facts);
  readHostsBytes(verdict, tree, facts);
  const lines =
    before?.syntax.format === 'hosts' && before.facts.hostsEntry !== undefined
      ? linesAfter(facts.path, { tree: before.syntax.tree, facts: before.facts, change: before.change }, tree)
      : undefined;
  if (lines === undefined) {
    readHosts(tree, facts);
    return;
  }
  facts.take({ kind: 'hostsEntry', list: lines.hostsEntry, onlyMoved: false });
  facts.take({ kind: 'misreadHostsWord', list: lines.misreadHostsWord, onlyMoved: false });
}
