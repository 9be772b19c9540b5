import { scriptPlace } from '../../files/scriptPlace';
import type { SourceFile } from '../../files/sourceFile';
import { type Span, span } from '../../text/span';
import type { FactCollector } from '../collector';

/** Reads a script of a cluster: where it stands, and how its lines end. What it does is its owner's. */
export function readClusterScript({ path, text }: SourceFile, facts: FactCollector): void {
  const place = scriptPlace(path);
  if (place === undefined) return;
  const crlf = firstLine(text, /\r\n/);
  const lf = firstLine(text, /(?<!\r)\n/);
  facts.add('clusterScript', span(0, 0), {
    ...place,
    firstCrlf: crlf && facts.place(crlf),
    firstLf: lf && facts.place(lf),
  });
}

function firstLine(text: string, end: RegExp): Span | undefined {
  const at = text.search(end);
  return at === -1 ? undefined : span(text.slice(0, at).lastIndexOf('\n') + 1, at);
}
