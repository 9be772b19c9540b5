import { type Span, span } from '../text/span';

/** Which kind of declaration a format has. */
export type DeclarationKind = 'xml' | 'reg';

/** What a file says about its own encoding, in its own words. */
export interface DeclaredLabel {
  readonly label: string;
  /** The place of the label in the decoded text. */
  readonly span: Span;
}

/**
 * The declaration at the beginning of a text: the value of `encoding` in an XML prolog, or the first line of a registry
 * export. `head` needs no more than the first few hundred characters, and these may be decoded by guess, since a
 * declaration is ASCII. Undefined when there is none.
 */
export function declaredLabel(head: string, kind: DeclarationKind): DeclaredLabel | undefined {
  return kind === 'xml' ? prologEncoding(head) : registryHeader(head);
}

/** The first line of a .reg file in the format of Windows 2000 and later, which regedit writes as UTF-16. */
export const REGISTRY_HEADER = 'Windows Registry Editor Version 5.00';

// XML 1.0 (fifth edition), section 2.8 and 4.3.3; blanks before the prolog are an error elsewhere, not here.
const PROLOG = /^\s*<\?xml\s[^<>]*?\bencoding\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/d;

function prologEncoding(head: string): DeclaredLabel | undefined {
  const match = PROLOG.exec(head);
  const place = match?.indices?.[1] ?? match?.indices?.[2];
  if (place === undefined) return undefined;
  return { label: head.slice(...place), span: span(...place) };
}

function registryHeader(head: string): DeclaredLabel | undefined {
  const start = head.search(/\S/);
  const label = [REGISTRY_HEADER, 'REGEDIT4'].find((header) => head.startsWith(header, start));
  return label === undefined ? undefined : { label, span: span(start, start + label.length) };
}
