import { isSecret } from '../../knowledge/secrets';
import type { IniEntry, IniTree } from '../../syntax/ini';
import type { Span } from '../../text/span';
import type { DocumentSymbol } from '../symbols';

/** Sections with their keys, and `withValues` what these say; keys before the first section stand at the top. */
export function iniSymbols(tree: IniTree, withValues = true): readonly DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  let section: Open | undefined;
  for (let index = 0; index < tree.lineCount; index++) {
    const line = tree.line(index);
    if (line?.kind === 'section') {
      if (section !== undefined) top.push(closed(section));
      section = { name: line.name.text, selection: line.line, end: line.line.end, children: [] };
    } else if (line?.kind === 'entry') {
      (section?.children ?? top).push(keySymbol(line, withValues));
      if (section !== undefined) section.end = line.line.end;
    }
  }
  if (section !== undefined) top.push(closed(section));
  return top;
}

interface Open {
  readonly name: string;
  readonly selection: Span;
  end: number;
  readonly children: DocumentSymbol[];
}

function closed({ name, selection, end, children }: Open): DocumentSymbol {
  return { name, detail: '', kind: 'section', span: { start: selection.start, end }, selection, children };
}

function keySymbol({ key, value, line }: IniEntry, withValue: boolean): DocumentSymbol {
  const detail = withValue && !isSecret(key.text, value.text) ? value.text : '';
  return { name: key.text, detail, kind: 'key', span: line, selection: key.span, children: [] };
}
