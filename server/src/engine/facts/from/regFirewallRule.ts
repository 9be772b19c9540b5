import { harmlessFields, netshFieldNames } from '../../knowledge/firewallFields';
import { type FirewallField, parseFirewallRule } from '../../syntax/firewallRule';
import { unescaped } from '../../syntax/reg/quotes';
import type { RegTree, RegValue } from '../../syntax/reg/tree';
import { stringData } from '../../syntax/reg/values';
import type { Located, Span } from '../../text/span';
import type { FactCollector } from '../collector';
import { parsePortRange } from '../values/port';
import type { FirewallOrigin, FirewallProfileName, PortRange } from '../vocabulary/firewall';

/** Reads one value of a `FirewallRules` key: a rule, and what is wrong with how it is written. */
export function readFirewallRule(value: RegValue, origin: FirewallOrigin, tree: RegTree, facts: FactCollector): void {
  const written = writtenRule(value, tree);
  if (written === undefined) return;
  const { fields, version, closed } = parseFirewallRule(written.text, written.range);
  if (version === '' || opensNothing(fields)) return;
  const rule = new FirewallRuleDraft(written, facts);
  for (const field of fields) rule.take(field);
  if (!closed) rule.leftOpen(fields.at(-1));
  rule.finish(value, origin);
}

/** An outbound rule without ports of its own, which half of a list are: nothing asks for them. */
function opensNothing(fields: readonly FirewallField[]): boolean {
  const isOutbound = fields.some(({ key, value }) => key === 'Dir' && value === 'Out');
  return fields.length === 0 || (isOutbound && !fields.some(({ key }) => key.startsWith('LPort')));
}

/** The text that holds a rule, and what a place in it is in the file. */
interface WrittenRule {
  readonly text: string;
  readonly range: Span;
  place(start: number, end: number): Span;
  /** What a piece of the text means. */
  plain(piece: string): string;
}

/** A quoted string is read where it stands; one in bytes apart from the file, so that all of its places are the value's. */
function writtenRule(value: RegValue, tree: RegTree): WrittenRule | undefined {
  if (value.kind === 'string') {
    const range = { start: value.data.start + 1, end: value.data.end - 1 };
    return { text: tree.text, range, place: (start, end) => ({ start, end }), plain: unescaped };
  }
  const text = stringData(value, tree)?.text;
  if (text === undefined) return undefined;
  return { text, range: { start: 0, end: text.length }, place: () => value.data, plain: (piece) => piece };
}

const PROFILE_NAMES: ReadonlyMap<string, FirewallProfileName> = new Map([
  ['Domain', 'domain'],
  ['Private', 'private'],
  ['Public', 'public'],
]);

/** Single ports; `LPort2_10` and its younger namesakes hold ranges. */
const PORT = /^LPort(?:2_\d+)?$/;
const REMOTE = /^RA[46]2?$/;
const RANGE = /^\d{1,5}-\d{1,5}$/;
const ICMP = /^ICMP[46]$/;
/** Echo request: type 8 of ICMPv4, with any code or with none but 0. */
const ECHO = /^8:(?:\*|0)$/;

/** What is known of a rule while its fields are read one after the other. */
class FirewallRuleDraft {
  readonly #single = new Map<string, Located<string>>();
  readonly #faults: { fault: 'range' | 'field' | 'open-end'; text: Located<string>; right: string }[] = [];
  readonly #ports: PortRange[] = [];
  readonly #profiles: FirewallProfileName[] = [];
  readonly #remote: string[] = [];
  #profilesAt: Span | undefined;
  #remoteAt: Span | undefined;
  #namesPorts = false;
  #hasTypes = false;
  #echo = false;
  #narrowed = false;

  constructor(
    readonly written: WrittenRule,
    readonly facts: FactCollector,
  ) {}

  take(field: FirewallField): void {
    const key = this.#meant(field);
    if (SINGLE.has(key)) this.#single.set(key, this.#value(field));
    else if (PORT.test(key)) this.#takePort(field);
    else if (REMOTE.test(key)) this.#takeRemote(field);
    else if (key === 'Profile') this.#takeProfile(field);
    else if (ICMP.test(key)) this.#takeType(field.value);
    else if (!harmlessFields.has(key)) this.#narrowed = true;
  }

  leftOpen(last: FirewallField | undefined): void {
    if (last === undefined) return;
    const text = this.written.text.slice(last.end - 1, last.end);
    this.#fault('open-end', last.end - 1, last.end, `${text}|`);
  }

  finish(value: RegValue, origin: FirewallOrigin): void {
    const get = (key: string) => this.#single.get(key);
    const id = value.name.text;
    const direction = get('Dir')?.value === 'Out' ? 'out' : 'in';
    const action = get('Action');
    const ports = this.#namesPorts ? this.#ports : undefined;
    for (const fault of this.#faults) this.facts.add('firewallRuleFault', value.span, { rule: id, ...fault });
    if (action === undefined || (direction === 'out' && ports === undefined)) return;
    const protocol = get('Protocol');
    const active = get('Active');
    this.facts.add('firewallRule', value.span, {
      id,
      name: get('Name')?.value ?? id,
      origin,
      direction,
      action: { value: action.value === 'Block' ? 'block' : 'allow', at: action.at },
      active: { value: active?.value !== 'FALSE', at: active?.at ?? this.facts.place(value.span) },
      protocol:
        protocol && /^\d+$/.test(protocol.value) ? { value: Number(protocol.value), at: protocol.at } : undefined,
      ports,
      profiles: this.#profilesAt && this.facts.located(this.#profiles, this.#profilesAt),
      program: get('App'),
      service: get('Svc'),
      remote: this.#remoteAt && this.facts.located(this.#remote, this.#remoteAt),
      echo: this.#echo || !this.#hasTypes,
      narrowed: this.#narrowed,
    });
  }

  /** The key, or the one that was meant where netsh's name for it stands. */
  #meant({ key, start }: FirewallField): string {
    const right = netshFieldNames.get(key);
    if (right === undefined) return key;
    this.#fault('field', start, start + key.length, right);
    return right;
  }

  #takePort({ key, value, start }: FirewallField): void {
    this.#namesPorts = true;
    const range = parsePortRange(value);
    if (range === undefined) return;
    this.#ports.push(range);
    if (key === 'LPort' && RANGE.test(value)) this.#fault('range', start, start + key.length, 'LPort2_10');
  }

  #takeRemote({ value, end }: FirewallField): void {
    this.#remote.push(this.written.plain(value));
    this.#remoteAt = this.#grown(this.#remoteAt, end - value.length, end);
  }

  #takeProfile({ value, end }: FirewallField): void {
    const profile = PROFILE_NAMES.get(value);
    if (profile !== undefined) this.#profiles.push(profile);
    this.#profilesAt = this.#grown(this.#profilesAt, end - value.length, end);
  }

  #takeType(type: string): void {
    this.#hasTypes = true;
    this.#echo ||= ECHO.test(type);
  }

  #value({ value, end }: FirewallField): Located<string> {
    return this.facts.located(this.written.plain(value), this.written.place(end - value.length, end));
  }

  #grown(before: Span | undefined, start: number, end: number): Span {
    const place = this.written.place(start, end);
    return before === undefined ? place : { start: before.start, end: place.end };
  }

  #fault(fault: 'range' | 'field' | 'open-end', start: number, end: number, right: string): void {
    const text = this.facts.located(this.written.text.slice(start, end), this.written.place(start, end));
    this.#faults.push({ fault, text, right });
  }
}

/** Fields that a rule has once. */
const SINGLE: ReadonlySet<string> = new Set(['Action', 'Active', 'Dir', 'Protocol', 'App', 'Svc', 'Name']);
