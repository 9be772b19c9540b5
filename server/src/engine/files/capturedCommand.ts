import { forEachLineUntil } from '../text/lines';
import { isFirewallListing } from './firewallListing';
import type { FileKind } from './kinds';
import { isServiceListing } from './serviceListing';

/** The output of one command of Windows, captured into a text file. */
interface CapturedCommand {
  readonly kind: FileKind;
  /** Whether the lines at the head of a text are such output: by their form, whatever language its labels are in. */
  readonly fits: (lines: readonly string[]) => boolean;
}

/**
 * What is recognised, in this order: of several outputs in one file the first one gives the kind. A form has to be so
 * special that no text which only looks a bit alike has it, and to be told from few lines.
 */
const COMMANDS: readonly CapturedCommand[] = [
  { kind: 'ipconfig', fits: isIpconfig },
  { kind: 'netsh-firewall', fits: isFirewallListing },
  { kind: 'netsh-interface', fits: isNetshInterface },
  { kind: 'route-print', fits: isRoutePrint },
  { kind: 'service-query', fits: isServiceListing },
];

/** What the file is a capture of, by its content; the name, in lower case, only has to be that of a text. */
export function capturedKind(name: string, head: string): FileKind | undefined {
  if (head === '' || !isTextName(name)) return undefined;
  const lines = firstLines(head);
  return COMMANDS.find(({ fits }) => fits(lines))?.kind;
}

/** Whether a kind is the output of a command. */
export function isCapturedKind(kind: FileKind): boolean {
  return COMMANDS.some((command) => command.kind === kind);
}

/** People redirect into `ipconfig.txt`, `ipconfig.log` or plain `ipconfig`. */
function isTextName(name: string): boolean {
  return /\.(txt|log)$/.test(name) || !name.includes('.');
}

/** How many lines decide. */
const LINES = 200;

function firstLines(head: string): readonly string[] {
  const lines: string[] = [];
  forEachLineUntil(head, 0, (start, end) => lines.push(head.slice(start, end)) === LINES);
  return lines;
}

/** `   label . . . . : value`, where the dots lead to the value; a long label leaves room for one of them. */
const DOTTED = /^ {3}\S.{0,60} ?\. ?:/;
const DOTTED_TWICE = /^ {3}\S.{0,60} ?\. ?\. ?:/;
/** An address, or the six bytes of a network card. */
const ADDRESS = /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|(?:[0-9A-F]{2}-){5}[0-9A-F]{2}/;

/** A heading that ends with a colon, an empty line, then lines with dots of which one holds an address. */
function isIpconfig(lines: readonly string[]): boolean {
  const headed = lines.some(
    (line, at) => /^\S.*:\s*$/.test(line) && lines[at + 1]?.trim() === '' && DOTTED.test(lines[at + 2] ?? ''),
  );
  return headed && lines.some((line) => DOTTED_TWICE.test(line) && ADDRESS.test(line));
}

/** The rule under the heads of `show interfaces`, then rows of number, metric, size of packets, state and name. */
const FIVE_DASHES = /^\s*-{3,}(?:\s+-{3,}){4}\s*$/;
const INTERFACE_ROW = /^\s*\d+\s+\d+\s+\d+\s{2,}\S.*?\s{2,}\S/;
/** `Configuration for interface "X"`, in any language; the colon of other notations never stands before the quotes. */
const QUOTED_HEAD = /^[^\s:"#][^:"]*"[^"]+"[^:"]*$|^"[^"]+"[^:"]+$/;
const PADDED_ADDRESS = /^ {2,}\S.*[:：] {2,}\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+ \(.*\))?\s*$/;

/** The table of interfaces, or the settings of one interface after the other. */
function isNetshInterface(lines: readonly string[]): boolean {
  if (lines.some((line, at) => FIVE_DASHES.test(line) && INTERFACE_ROW.test(lines[at + 1] ?? ''))) return true;
  return lines.some((line) => QUOTED_HEAD.test(line)) && lines.some((line) => PADDED_ADDRESS.test(line));
}

/** `target  mask  gateway  interface  metric`, where the gateway of a network at hand is a word. */
const ROUTE_ROW = /^ +(?:\d{1,3}(?:\.\d{1,3}){3} +){2}\S.* {2,}\d{1,3}(?:\.\d{1,3}){3} +\d+\s*$/;

function isRoutePrint(lines: readonly string[]): boolean {
  return lines.some((line) => /^={20,}\s*$/.test(line)) && lines.some((line) => ROUTE_ROW.test(line));
}
