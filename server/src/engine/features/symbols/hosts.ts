import type { HostsTree } from '../../syntax/hosts';
import type { DocumentSymbol } from '../symbols';

/** One symbol a line: the address, with its names beside it. */
export function hostsSymbols(tree: HostsTree): readonly DocumentSymbol[] {
  return Array.from(tree.entries(), ({ line, address, names }) => ({
    name: address.text,
    detail: names.map(({ text }) => text).join(' '),
    kind: 'address',
    span: line,
    selection: address.span,
    children: [],
  }));
}
