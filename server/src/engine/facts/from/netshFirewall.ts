import { isPowerShellListing, isUnderline } from '../../files/firewallListing';
import { netshProfiles, netshRuleLabels, netshWords } from '../../knowledge/netshFirewall';
import { type PlacedText, placed, trimmed } from '../../syntax/placedText';
import { forEachLine } from '../../text/lines';
import type { FactCollector } from '../collector';
import type { FirewallProfileName } from '../vocabulary/firewall';
import { addNetshRule, type NetshRule } from './netshFirewallRule';

/**
 * Reads `netsh advfirewall firewall show rule name=all` and `netsh advfirewall show allprofiles`. Blocks are told by their
 * form; what a line means is told by its label, in English or Japanese.
 */
export function readNetshFirewall(text: string, facts: FactCollector): void {
  const lines = linesOf(text);
  if (isPowerShellListing(lines.map((line) => line.text))) readPowerShell(lines, facts);
  else readBlocks(text, lines, facts);
}

function readBlocks(text: string, lines: readonly PlacedText[], facts: FactCollector): void {
  const blocks = blocksOf(lines);
  const rules = blocks.flatMap((block) => ruleOf(block) ?? []);
  const known = rules.filter((rule) => addNetshRule(rule, facts));
  const profiles = blocks.filter((block) => readProfile(block, facts));
  if (known.length > 0) addList(rules, lines, facts);
  else if (profiles.length === 0) addGap('language', blocks[0]?.heading ?? placed(text, 0, 0), facts);
}

/** Ports are in another list of PowerShell's, which a person may have put beside. */
function readPowerShell(lines: readonly PlacedText[], facts: FactCollector): void {
  if (lines.some(({ text }) => /^LocalPort\s+:/.test(text))) return;
  const [heading] = lines.filter(({ text }) => /^DisplayName\s+:/.test(text));
  if (heading !== undefined) addGap('no-ports', heading, facts);
}

function addGap(gap: 'no-ports' | 'language', { span }: PlacedText, facts: FactCollector): void {
  facts.add('firewallEvidenceGap', span, { gap });
}

/** Lines that share a heading, which a line of dashes is drawn under. */
interface Block {
  readonly heading: PlacedText;
  readonly lines: readonly PlacedText[];
}

function linesOf(text: string): readonly PlacedText[] {
  const lines: PlacedText[] = [];
  forEachLine(text, (start, end) => lines.push(trimmed(text, start, end)));
  return lines;
}

function blocksOf(lines: readonly PlacedText[]): readonly Block[] {
  const blocks: { heading: PlacedText; lines: PlacedText[] }[] = [];
  let open: PlacedText[] | undefined;
  lines.forEach((line, at) => {
    if (isUnderline(lines[at + 1]?.text ?? '') && line.text !== '') {
      open = [];
      blocks.push({ heading: line, lines: open });
    } else if (line.text === '') open = undefined;
    else if (!isUnderline(line.text)) open?.push(line);
  });
  return blocks;
}

function ruleOf({ heading, lines }: Block): NetshRule | undefined {
  const fields = [heading, ...lines].map((line) => ({ line, ...labelled(line) }));
  const values = new Map<string, PlacedText>();
  for (const { field, value } of fields) if (field !== undefined && value !== undefined) values.set(field, value);
  if (!values.has('name') || !values.has('active')) return undefined;
  // The types of an ICMP rule stand below its protocol, in two columns without a label.
  const types = fields.filter(({ value, line }) => value === undefined && /^\d+\s/.test(line.text));
  const end = fields.findLast(({ value }) => value !== undefined)?.line.span.end ?? heading.span.end;
  return { heading, end, values, types: types.map(({ line }) => line.text) };
}

function labelled(line: PlacedText): { readonly field?: string | undefined; readonly value?: PlacedText } {
  const colon = line.text.search(/[:：]/);
  if (colon === -1) return {};
  const { start } = line.span;
  const value = trimmedIn(line, colon + 1);
  const label = line.text.slice(0, colon).replace(/\s/g, '').toLowerCase();
  return { field: netshRuleLabels.get(label), value: { ...value, span: moved(value.span, start) } };
}

function trimmedIn({ text }: PlacedText, from: number): PlacedText {
  return trimmed(text, from, text.length);
}

function moved({ start, end }: PlacedText['span'], by: number): PlacedText['span'] {
  return { start: start + by, end: end + by };
}

/** An extract shows the rules of one name; a whole list shows many. */
function addList(rules: readonly NetshRule[], lines: readonly PlacedText[], facts: FactCollector): void {
  const [first] = rules;
  if (first === undefined) return;
  const { start } = first.heading.span;
  const end = rules.at(-1)?.end ?? first.end;
  const names = new Set(rules.map(({ values }) => values.get('name')?.text));
  // Output that was cut off ends with a rule; all of it ends with a line such as "Ok.".
  const isDone = lines.some(({ text, span }) => span.start >= end && text !== '');
  facts.add(
    'firewallRuleList',
    { start, end },
    {
      origin: 'local',
      heading: facts.place(first.heading.span),
      whole: names.size > 1 && isDone,
      showsPrograms: rules.some(({ values }) => values.has('program')),
    },
  );
}

/** Whether the block was a profile: its heading begins with the profile's name, its first line is the state. */
function readProfile({ heading, lines }: Block, facts: FactCollector): boolean {
  const profile = profileIn(heading.text);
  const [state, policy] = lines;
  if (profile === undefined || state === undefined) return false;
  const value = lastColumn(state);
  const word = value.text.toLowerCase();
  const isOn = netshWords.on.has(word);
  if (!isOn && !netshWords.off.has(word)) return false;
  const inbound = /^(Allow|Block)Inbound/i.exec(policy === undefined ? '' : lastColumn(policy).text)?.[1];
  facts.add(
    'firewallProfile',
    { start: heading.span.start, end: lines.at(-1)?.span.end ?? state.span.end },
    {
      profile,
      origin: 'local',
      enabled: facts.located(isOn, value.span),
      inbound: inbound === undefined ? undefined : inbound.toLowerCase() === 'allow' ? 'allow' : 'block',
      ignoresRules: /^BlockInboundAlways/i.test(policy === undefined ? '' : lastColumn(policy).text),
      ignoresLocalRules: false,
    },
  );
  return true;
}

function profileIn(heading: string): FirewallProfileName | undefined {
  const name = /^(\p{L}+?)[ \t]*(?:Profile|プロファイル)/iu.exec(heading)?.[1]?.toLowerCase();
  return name === undefined ? undefined : netshProfiles.get(name);
}

function lastColumn(line: PlacedText): PlacedText {
  const text = /\S+$/.exec(line.text)?.[0] ?? '';
  return { text, span: { start: line.span.end - text.length, end: line.span.end } };
}
