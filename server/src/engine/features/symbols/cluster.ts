import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import type { DocumentSymbol, SymbolKind } from '../symbols';

/** The sections of clp.conf with what they define: servers, groups, resources and monitors by their names. */
export function clusterSymbols({ roots }: XmlTree): readonly DocumentSymbol[] {
  return roots.flatMap((root) => root.children().map(sectionSymbol));
}

const KINDS: ReadonlyMap<string, SymbolKind> = new Map([
  ['server', 'server'],
  ['group', 'group'],
  ['resource', 'resource'],
  ['monitor', 'monitor'],
]);

function sectionSymbol(section: XmlElement): DocumentSymbol {
  const kind = KINDS.get(section.name.text) ?? 'element';
  return symbol(
    section,
    kind,
    section
      .children()
      .filter(isDefinition)
      .map((entry) => symbol(entry, kind, [])),
  );
}

function isDefinition(element: XmlElement): boolean {
  return element.name.text !== 'types' && element.attribute('name') !== undefined;
}

function symbol(element: XmlElement, kind: SymbolKind, children: readonly DocumentSymbol[]): DocumentSymbol {
  const name = element.attribute('name')?.value;
  const named = name !== undefined && name.text !== '';
  return {
    name: named ? name.text : element.name.text || '<',
    detail: named ? element.name.text : '',
    kind,
    span: element.span,
    selection: named ? name.span : element.name.span,
    children,
  };
}
