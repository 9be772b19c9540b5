import type { AnalysedFile } from '../sites/analyse';
import type { Span } from '../text/span';
import { clusterSymbols } from './symbols/cluster';
import { drwebKeySymbols } from './symbols/drwebKey';
import { hostsSymbols } from './symbols/hosts';
import { iniSymbols } from './symbols/ini';
import { registrySymbols } from './symbols/registry';

/** What a symbol stands for; the editor chooses the icon. */
export type SymbolKind = 'section' | 'key' | 'server' | 'address' | 'group' | 'resource' | 'monitor' | 'element';

/** One entry of a file's outline. */
export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** All that belongs to it. */
  readonly span: Span;
  /** The piece to show and select, inside `span`. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/** The outline of a file, in file order. */
export function documentSymbols({ source, syntax }: AnalysedFile): readonly DocumentSymbol[] {
  switch (syntax.format) {
    case 'ini':
      return source.kind === 'drweb-key' ? drwebKeySymbols(syntax.tree) : iniSymbols(syntax.tree);
    case 'hosts':
      return hostsSymbols(syntax.tree);
    case 'xml':
      return clusterSymbols(syntax.tree);
    case 'reg':
      return registrySymbols(syntax.tree);
    case 'json':
    case 'move-script':
    case 'csv':
    case 'text':
      return [];
  }
}
