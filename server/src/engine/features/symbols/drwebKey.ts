import { drwebKeyParameters } from '../../knowledge/drwebKey';
import type { IniTree } from '../../syntax/ini';
import type { DocumentSymbol } from '../symbols';
import { iniSymbols } from './ini';

const sections = named(drwebKeyParameters.flatMap(({ section }) => section ?? []));
const parameters = named(drwebKeyParameters.map(({ name }) => name));

/** The documented parameters alone and without values: what else a key holds, as its signature, tells who owns it. */
export function drwebKeySymbols(tree: IniTree): readonly DocumentSymbol[] {
  return iniSymbols(tree, false)
    .filter(({ kind, name }) => kind === 'section' && sections.has(name.toLowerCase()))
    .map((symbol) => ({
      ...symbol,
      children: symbol.children.filter(({ name }) => parameters.has(name.toLowerCase())),
    }));
}

function named(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}
