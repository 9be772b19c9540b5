import { BANG, GREATER, isSpace, NextOf, nextLess, QUESTION } from './characters';
import { doctypeEnd } from './doctype';
import { CDATA, COMMENT, DECLARATION, DOCTYPE, INSTRUCTION } from './nodes';

/** How each kind of section begins; a declaration is an instruction by its looks. */
export const COMMENT_OPEN = '<!--';
export const CDATA_OPEN = '<![CDATA[';
export const DOCTYPE_OPEN = '<!DOCTYPE';
export const INSTRUCTION_OPEN = '<?';
export const DECLARATION_OPEN = '<?xml';

export const COMMENT_CLOSE = '-->';
export const CDATA_CLOSE = ']]>';
export const INSTRUCTION_CLOSE = '?>';

/** What stands at a `<` that opens no section. */
export const NO_SECTION = 0;

/** Instead of an end: something else begins in the section first. */
export const NOT_CLOSED = -1;
/** Instead of an end: none comes in the rest of the file. */
export const CUT_OFF = -2;

/** The kind of node that the `<!` or `<?` at `start` opens, or `NO_SECTION`. */
export function sectionKind(text: string, start: number): number {
  if (text.startsWith(COMMENT_OPEN, start)) return COMMENT;
  if (text.startsWith(CDATA_OPEN, start)) return CDATA;
  if (text.startsWith(DOCTYPE_OPEN, start)) return DOCTYPE;
  if (!text.startsWith(INSTRUCTION_OPEN, start) || isTargetless(text, start)) return NO_SECTION;
  return text.startsWith(DECLARATION_OPEN, start) && endsTarget(text, start + DECLARATION_OPEN.length)
    ? DECLARATION
    : INSTRUCTION;
}

/** How a section of this kind begins, as messages name it. */
export function openingMark(kind: number): string {
  if (kind === COMMENT) return COMMENT_OPEN;
  if (kind === CDATA) return CDATA_OPEN;
  return kind === DOCTYPE ? DOCTYPE_OPEN : INSTRUCTION_OPEN;
}

/** Whether the file ends within what would have been the beginning of a section or tag at `start`. */
export function isCutMark(text: string, start: number): boolean {
  if (text.length - start >= CDATA_OPEN.length) return false;
  const mark = text.slice(start);
  return [COMMENT_OPEN, CDATA_OPEN, DOCTYPE_OPEN].some((open) => open.startsWith(mark));
}

/** Finds where sections end. They have to be asked for in file order. */
export class SectionEnds {
  private readonly commentOpens: NextOf;
  private readonly commentCloses: NextOf;
  private readonly cdataCloses: NextOf;
  private readonly instructionCloses: NextOf;
  private isDoctypeOpen = false;

  constructor(private readonly text: string) {
    this.commentOpens = new NextOf(text, COMMENT_OPEN);
    this.commentCloses = new NextOf(text, COMMENT_CLOSE);
    this.cdataCloses = new NextOf(text, CDATA_CLOSE);
    this.instructionCloses = new NextOf(text, INSTRUCTION_CLOSE);
  }

  /** The offset behind the section of this kind at `start`, or `NOT_CLOSED` or `CUT_OFF`. */
  end(kind: number, start: number): number {
    const inside = start + openingMark(kind).length;
    if (kind === COMMENT) return this.comment(inside);
    if (kind === CDATA) return this.behind(this.cdataCloses.from(inside), CDATA_CLOSE);
    if (kind === DOCTYPE) return this.doctype(inside);
    const close = this.instructionCloses.from(inside);
    if (kind === DECLARATION && nextLess(this.text, inside) < close) return NOT_CLOSED;
    return this.behind(close, INSTRUCTION_CLOSE);
  }

  /** How far a section without an end reaches: to the next `<`, so that the elements behind it are still seen. */
  reach(kind: number, start: number): number {
    let less = nextLess(this.text, start + 1);
    // Everything with `<!` or `<?` still belongs to a DOCTYPE.
    while (kind === DOCTYPE && this.isDeclaration(less)) less = nextLess(this.text, less + 1);
    return less;
  }

  /** A comment in which another one begins is not closed, for comments do not nest. */
  private comment(inside: number): number {
    const close = this.commentCloses.from(inside);
    return this.commentOpens.from(inside) < close ? NOT_CLOSED : this.behind(close, COMMENT_CLOSE);
  }

  private doctype(inside: number): number {
    // One search that runs to the end of the file in vain is enough.
    const end = this.isDoctypeOpen ? -1 : doctypeEnd(this.text, inside);
    this.isDoctypeOpen = end === -1;
    return end === -1 ? CUT_OFF : end;
  }

  private behind(close: number, mark: string): number {
    return close === this.text.length ? CUT_OFF : close + mark.length;
  }

  private isDeclaration(less: number): boolean {
    const code = this.text.charCodeAt(less + 1);
    return code === BANG || code === QUESTION;
  }
}

/** Whether no name follows `<?`, though something does. */
function isTargetless(text: string, start: number): boolean {
  const target = start + INSTRUCTION_OPEN.length;
  return target < text.length && (endsTarget(text, target) || text.charCodeAt(target) === GREATER);
}

function endsTarget(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || isSpace(code) || code === QUESTION;
}
