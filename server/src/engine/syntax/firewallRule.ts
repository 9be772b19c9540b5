import type { Span } from '../text/span';

/**
 * A field of a rule. To be lean there is one object for each: the key stands at [start, start + key.length), the value at
 * [end - value.length, end).
 */
export interface FirewallField {
  /** Without the equals sign; the whole piece where there is none. */
  readonly key: string;
  /** Character by character what the text has, so escapes of a file round it are still in it. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A rule of Windows Firewall as the registry keeps it: `v2.10|Action=Allow|…|` (MS-GPFAS, 2.2.2.19). */
export interface FirewallRuleText {
  /** The schema's version, such as `v2.10`; empty when the text does not begin with one. */
  readonly version: string;
  /** In the order of the text; those that may be repeated stand as often as they do there. */
  readonly fields: readonly FirewallField[];
  /** Whether a bar stands at the end, behind the last field. */
  readonly closed: boolean;
}

const BAR = 124;
const VERSION = /^v\d+\.\d+$/;

/**
 * Reads the rule that stands at `range` of a text. Bars and equals signs are never escaped, so a .reg file is read as it is
 * and every place is one of the file. Never throws; pieces without characters are left out.
 */
export function parseFirewallRule(text: string, { start, end }: Span): FirewallRuleText {
  const fields: FirewallField[] = [];
  let version = '';
  for (let at = start; at < end; ) {
    const next = barOrEnd(text, at, end);
    const piece = text.slice(at, next);
    if (at === start && VERSION.test(piece)) version = piece;
    else if (piece !== '') fields.push(fieldOf(piece, at, next));
    at = next + 1;
  }
  return { version, fields, closed: end > start && text.charCodeAt(end - 1) === BAR };
}

/** The offset of the next bar; the search never leaves the rule, however long the text behind it is. */
function barOrEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== BAR) at++;
  return at;
}

function fieldOf(piece: string, start: number, end: number): FirewallField {
  const equals = piece.indexOf('=');
  if (equals === -1) return { key: piece, value: '', start, end };
  return { key: piece.slice(0, equals), value: piece.slice(equals + 1), start, end };
}
