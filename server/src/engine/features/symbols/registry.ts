import { isSecret } from '../../knowledge/secrets';
import type { RegKey, RegTree } from '../../syntax/reg/tree';
import type { DocumentSymbol } from '../symbols';

/**
 * Keys with their values. A value's data is not shown: it is long, and may be a secret. Below `ValidCommunities` the names
 * are.
 */
export function registrySymbols(tree: RegTree): readonly DocumentSymbol[] {
  return Array.from(tree.keys(), (key) => {
    const hidden = isSecret(key.path.text.slice(key.path.text.lastIndexOf('\\') + 1), '');
    const children = Array.from(key.values(), ({ name, isDefault, span }) => ({
      name: isDefault ? '@' : hidden ? '***' : name.text,
      detail: '',
      kind: 'key' as const,
      span,
      selection: name.span,
      children: [],
    }));
    return keySymbol(key, children);
  });
}

function keySymbol({ path, line }: RegKey, children: readonly DocumentSymbol[]): DocumentSymbol {
  const end = Math.max(line.end, children.at(-1)?.span.end ?? 0);
  return {
    name: path.text.slice(path.text.lastIndexOf('\\') + 1) || path.text || '[]',
    detail: path.text,
    kind: 'section',
    span: { start: line.start, end },
    selection: line,
    children,
  };
}
