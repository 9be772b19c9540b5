import type { SyntaxOf } from '../../syntax/syntax';
import type { XmlProblemCode } from '../../syntax/xml/parse';
import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import type { FactCollector } from '../collector';
import type { Definable } from '../vocabulary';

type XmlSyntax = SyntaxOf<'xml'>;
type XmlProblem = XmlSyntax['problems'][number];

/** Reads whether parts of the file may be missed, and which definitions may be among them. */
export function readGaps(syntax: XmlSyntax, facts: FactCollector): void {
  const problems = swallowingProblems(syntax);
  const [first] = problems;
  if (first === undefined) return;
  const hidden = new Set<Definable>();
  for (const problem of problems) {
    if (hidden.size === DEFINABLE.length) break;
    for (const kind of hiddenBy(problem, syntax.tree)) hidden.add(kind);
  }
  facts.add('incompleteReading', first.span, { mayHide: [...hidden] });
}

/** Whether parts of the file may be missed. */
export function isIncomplete(syntax: XmlSyntax): boolean {
  return swallowingProblems(syntax).length > 0;
}

function swallowingProblems({ problems }: XmlSyntax): readonly XmlProblem[] {
  return problems.filter(({ code }) => SWALLOWING.has(code));
}

/** What makes a part of the file end up inside another element, or nowhere. */
const SWALLOWING: ReadonlySet<XmlProblemCode> = new Set([
  'not-closed',
  'tag-not-ended',
  'quote-not-closed',
  'too-deep',
  'truncated',
]);

const DEFINABLE: readonly Definable[] = ['server', 'group', 'resource'];

/**
 * What the mistake may hide. Servers and groups stand in the root, resources in a section of it. A mistake inside one of
 * them hides none of the others, as long as that one has its own close tag behind the mistake.
 */
function hiddenBy({ code, span, subject }: XmlProblem, tree: XmlTree): readonly Definable[] {
  const [root, section, entry, ...inner] = elementsRound(tree, span.start);
  if (code === 'truncated') return tree.root === undefined ? DEFINABLE : behindCut(tree.root, tree);
  const isElement = code !== 'too-deep' && subject?.startsWith('<') !== true;
  if (root === undefined || section === undefined || tree.roots.length > 1 || !isElement) return DEFINABLE;
  if (entry === undefined) return code === 'not-closed' && isWholeAtEnd(section, root) ? [] : DEFINABLE;
  if (section.close === undefined) return DEFINABLE;
  const isInEntry = entry.close !== undefined && inner.length > 0;
  return section.name.text === 'resource' && !isInEntry ? ['resource'] : [];
}

/** The elements that an offset is in, the outermost first. */
function elementsRound(tree: XmlTree, offset: number): readonly XmlElement[] {
  const around: XmlElement[] = [];
  for (let element = tree.elementAt(offset); element !== undefined; element = element.parent) around.push(element);
  return around.toReversed();
}

/** Whether the section without a close tag is the last one of the root, and no other has ended up in it. */
function isWholeAtEnd(section: XmlElement, root: XmlElement): boolean {
  if (root.close === undefined || root.children().at(-1)?.id !== section.id) return false;
  return section.children().every((child) => {
    if (child.name.text === 'server' || child.name.text === 'group') return false;
    return child.name.text !== 'resource' || child.children().length === 0;
  });
}

/**
 * What may stand in the part of a file that is missing at its end. Where nothing but the close tag of the root is seen to
 * be missing, whole sections may be; but all of one kind stand together, so those before another kind are all there.
 */
function behindCut(root: XmlElement, { text }: XmlTree): readonly Definable[] {
  const names = root.children().map(({ name }) => name.text);
  const last = root.children().at(-1);
  if (last === undefined || last.cutOff || text.slice(last.span.end).trim() !== '') return DEFINABLE;
  if (DEFINABLE.some((kind) => kind === last.name.text)) return DEFINABLE;
  return DEFINABLE.filter((kind) => !names.includes(kind));
}
