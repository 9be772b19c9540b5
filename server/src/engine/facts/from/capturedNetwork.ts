import type { FileKind } from '../../files/kinds';
import type { PlacedText } from '../../syntax/placedText';
import { span } from '../../text/span';
import type { FactCollector } from '../collector';
import { capturedLines, garbledPiece, groupOf } from './capturedLines';
import { readIpconfig } from './ipconfig';
import { nameFilter, readNetsh } from './netshInterface';
import { readRoutePrint } from './routePrint';

const KINDS: ReadonlySet<FileKind> = new Set(['ipconfig', 'netsh-interface', 'route-print']);

/**
 * Reads the captured output of commands that tell of the network. People redirect several commands into one file, so
 * each reader takes from it what has its form.
 */
export function readCapturedNetwork(kind: FileKind, text: string, facts: FactCollector): void {
  const garbled = garbledPiece(text);
  const isKnown = KINDS.has(kind) ? readCommands(capturedLines(text), garbled === undefined, facts) : true;
  facts.add('commandCapture', span(0, 0), {
    kind,
    labelsKnown: isKnown,
    garbled: garbled && facts.text(garbled),
  });
}

function readCommands(lines: readonly PlacedText[], isReadable: boolean, facts: FactCollector): boolean {
  readVersion(lines, facts);
  const ipconfig = readIpconfig(lines, facts);
  const netsh = readNetsh(lines, nameFilter(isReadable && ipconfig !== false), facts);
  readRoutePrint(lines, facts);
  return ipconfig !== false && netsh !== false;
}

/** What a command prompt says when it opens, and `ver`: `Microsoft Windows [Version 10.0.17763.1]`. */
const VERSION = /^Microsoft Windows.*\[[^\]]*?\d+\.\d+\.(\d+)(?:\.\d+)?\]/d;

function readVersion(lines: readonly PlacedText[], facts: FactCollector): void {
  for (const line of lines) {
    const match = VERSION.exec(line.text);
    if (match === null) continue;
    const build = groupOf(line, match, 1);
    facts.add('windowsBuild', line.span, { build: facts.located(Number(build.text), build.span) });
    return;
  }
}
