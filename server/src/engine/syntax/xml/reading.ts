import type { Parsed } from '../parsed';
import { BANG, beforeSpace, endsName, GREATER, LESS, nameEnd, pastSpace, QUESTION, SLASH, tagStop } from './characters';
import { deepEnd } from './deepElements';
import { forbiddenCharacter, unicodeName } from './entities';
import { CDATA, COMMENT, DECLARATION, DOCTYPE, NO_NODE, NodeTable, SKIPPED } from './nodes';
import { MOST_LEVELS, OpenElements } from './openElements';
import { OpenTags } from './openTags';
import type { XmlProblemCode } from './parse';
import { type PlainTagParts, readPlainTags } from './plainTags';
import { ProblemList } from './problems';
import {
  COMMENT_CLOSE,
  COMMENT_OPEN,
  CUT_OFF,
  DECLARATION_OPEN,
  INSTRUCTION_CLOSE,
  INSTRUCTION_OPEN,
  isCutMark,
  NO_SECTION,
  openingMark,
  SectionEnds,
  sectionKind,
} from './sections';
import { TextChecks } from './textChecks';
import { type XmlTree, xmlTree } from './tree';

/** One pass over one file, from its first character to its last. */
export class Reading {
  private readonly nodes: NodeTable;
  private readonly problems = new ProblemList();
  private readonly open: OpenElements;
  private readonly checks: TextChecks;
  private readonly tags: OpenTags;
  private readonly plain: PlainTagParts;
  private readonly sections: SectionEnds;
  private root = NO_NODE;
  private declaration = NO_NODE;
  /** The open tag in which the file ends. */
  private cutTag = NO_NODE;
  /** The last run of `<` that begin no tag, and the place of its problem in the list. */
  private stray = { start: 0, end: 0, problem: 0 };
  private hasSecondRoot = false;
  private isTooDeep = false;
  /** Whether something without an end explains all that is missing at the end of the file. */
  private isCutOff = false;

  constructor(private readonly text: string) {
    this.nodes = new NodeTable(text.length);
    this.open = new OpenElements(text, this.nodes, this.problems);
    this.checks = new TextChecks(text, this.problems);
    this.tags = new OpenTags(text, this.checks, this.problems);
    this.plain = { text, nodes: this.nodes, open: this.open, checks: this.checks, tags: this.tags };
    this.sections = new SectionEnds(text);
  }

  parsed(): Parsed<XmlTree, XmlProblemCode> {
    const { text, nodes } = this;
    let at = 0;
    while (at < text.length) {
      const less = readPlainTags(this.plain, at);
      at = less < text.length ? this.markup(less) : less;
    }
    this.finish();
    const stored = { text, nodes, declaration: this.declaration, cutTag: this.cutTag };
    return { tree: xmlTree(stored), problems: this.problems.inOrder() };
  }

  private markup(less: number): number {
    if (less + 1 === this.text.length) return this.strayLess(less);
    const code = this.text.charCodeAt(less + 1);
    if (code === SLASH) return this.closeTag(less);
    if (code === BANG || code === QUESTION) return this.section(less);
    return endsName(code) ? this.strayLess(less) : this.openTag(less);
  }

  private openTag(less: number): number {
    const { text, nodes, open } = this;
    const name = nameEnd(text, less + 1, text.length);
    if (open.depth === MOST_LEVELS) return this.tooDeep(less, name);
    const stop = this.tags.end(less + 1, name);
    const code = stop < text.length ? text.charCodeAt(stop) : LESS;
    const end = code === GREATER ? stop + 1 : code === SLASH ? stop + 2 : beforeSpace(text, name, stop);
    const id = nodes.addElement(less, name, end, open.innermost);
    if (open.depth === 0) this.atTop(id, less + 1, name);
    if (code === SLASH) nodes.close(id, end, end, id + 1);
    else open.push(id);
    if (code === LESS) open.cutAfterOpenTag();
    if (stop === text.length) this.cutTag = id;
    return end;
  }

  private atTop(id: number, nameStart: number, name: number): void {
    if (this.root === NO_NODE) {
      this.root = id;
      return;
    }
    if (!this.hasSecondRoot) this.problems.add('second-root', nameStart, name, this.text.slice(nameStart, name));
    this.hasSecondRoot = true;
  }

  private closeTag(less: number): number {
    const { text } = this;
    const name = nameEnd(text, less + 2, text.length);
    const stop = tagStop(text, name);
    if (stop === text.length) return this.cutCloseTag(less);
    const isEnded = text.charCodeAt(stop) === GREATER;
    const end = isEnded ? stop + 1 : name;
    const subject = text.slice(less + 2, name);
    const id = this.open.named(subject);
    if (id === NO_NODE) return this.unexpectedClose(less, end, subject);
    this.open.closeInside(id, less);
    this.open.pop(less, end);
    if (!isEnded || pastSpace(text, name, stop) < stop) this.problems.add('tag-not-ended', less + 2, name, subject);
    return end;
  }

  private unexpectedClose(less: number, end: number, name: string): number {
    const id = this.skip(less, end);
    // The end of a root element that was closed too early is explained by what comes behind the early end.
    if (this.open.depth === 0 && this.hasSecondRoot && name === this.open.nameOf(this.root)) return end;
    this.open.cutAtCloseTag(id, this.problems.add('unexpected-close', less, end, name || undefined));
    return end;
  }

  /** A close tag in which the file ends. */
  private cutCloseTag(less: number): number {
    const end = this.text.length;
    if (this.open.depth === 0) return this.unexpectedClose(less, end, this.text.slice(less + 2, end));
    this.skip(less, end);
    return end;
  }

  private strayLess(less: number): number {
    if (this.open.depth === 0) this.checks.outside(less, less + 1);
    else if (!isCutMark(this.text, less)) this.strayInside(less, less + 1);
    return less + 1;
  }

  /** A line like `<<<<<<< HEAD`, which version control leaves, is one mistake. */
  private strayInside(less: number, end: number): void {
    const { start, problem } = this.stray;
    if (this.stray.end === less && less > 0) {
      this.problems.replace(problem, 'stray-less-than', start, end);
      this.stray = { start, end, problem };
    } else {
      this.stray = { start: less, end, problem: this.problems.add('stray-less-than', less, end) };
    }
  }

  /** A comment, CDATA section, instruction, declaration or DOCTYPE. */
  private section(less: number): number {
    const kind = sectionKind(this.text, less);
    if (kind === NO_SECTION) return this.strayLess(less);
    const closed = this.sections.end(kind, less);
    const end = closed < 0 ? this.sections.reach(kind, less) : closed;
    if (closed === CUT_OFF) this.isCutOff = true;
    const id = this.nodes.addLeaf(kind, less, end, this.open.innermost);
    if (kind === DOCTYPE) this.problems.add('doctype', less, end);
    else if (closed < 0) this.problems.add('not-closed', less, less + openingMark(kind).length, openingMark(kind));
    if (kind === COMMENT) this.comment(less, closed);
    if (kind === CDATA && this.open.depth === 0) this.checks.outside(less, end);
    if (kind === DECLARATION) this.declarationAt(id, less, end);
    return end;
  }

  private comment(less: number, end: number): void {
    const hyphens = end < 0 ? -1 : this.text.indexOf('--', less + COMMENT_OPEN.length);
    if (hyphens === -1 || hyphens === end - COMMENT_CLOSE.length) return;
    this.problems.add('double-hyphen', hyphens, hyphens + 2);
  }

  private declarationAt(id: number, less: number, end: number): void {
    const start = less + DECLARATION_OPEN.length;
    if (this.declaration === NO_NODE) this.declaration = id;
    if (less > 0) this.problems.add('declaration-not-first', less, start);
    const limit = end - INSTRUCTION_CLOSE.length;
    if (!this.text.endsWith(INSTRUCTION_CLOSE, end) || this.tags.attributesEnd(start, limit) === limit) return;
    this.problems.add('not-closed', less, less + INSTRUCTION_OPEN.length, INSTRUCTION_OPEN);
  }

  private tooDeep(less: number, name: number): number {
    if (!this.isTooDeep) this.problems.add('too-deep', less + 1, name, this.text.slice(less + 1, name));
    this.isTooDeep = true;
    const end = deepEnd(this.text, less, this.tags, this.sections);
    this.skip(less, end);
    return end;
  }

  private skip(start: number, end: number): number {
    return this.nodes.addLeaf(SKIPPED, start, end, this.open.innermost);
  }

  private finish(): void {
    this.open.closeRootAtCut();
    this.problemsAtEnd();
    const forbidden = forbiddenCharacter(this.text);
    const name = unicodeName(this.text, forbidden);
    if (forbidden !== -1) this.problems.add('forbidden-character', forbidden, forbidden + 1, name);
    this.open.closeAll();
    this.nodes.finish();
  }

  private problemsAtEnd(): void {
    const { text, open, problems } = this;
    const { hasOutside, outsideStart, outsideEnd } = this.checks;
    if (this.root === NO_NODE && !this.isCutOff) problems.add('no-root', outsideStart, outsideEnd);
    if (this.root !== NO_NODE && hasOutside) problems.add('text-outside-root', outsideStart, outsideEnd);
    if (open.depth === 0 || this.isCutOff) return;
    problems.add('truncated', text.length, text.length, open.nameOf(open.innermost));
  }
}
