import type { Format } from '../files/kinds';
import type { Change } from '../text/change';
import type { CsvProblemCode, CsvTree } from './csv';
import type { HostsProblemCode, HostsTree } from './hosts';
import type { IniProblemCode, IniTree } from './ini';
import type { JsonProblemCode, JsonTree } from './json';
import type { MoveScriptTree } from './moveScript';
import type { Parsed } from './parsed';
import type { RegProblemCode } from './reg/parse';
import type { RegTree } from './reg/tree';
import type { TextTree } from './text';
import type { XmlProblemCode } from './xml/parse';
import type { XmlTree } from './xml/tree';

export type { Format };

/** The tree and problems of one file, by format. */
export type Syntax =
  | ({ readonly format: 'ini' } & Parsed<IniTree, IniProblemCode>)
  | ({ readonly format: 'hosts' } & Parsed<HostsTree, HostsProblemCode>)
  | ({ readonly format: 'xml' } & Parsed<XmlTree, XmlProblemCode>)
  | ({ readonly format: 'reg' } & Parsed<RegTree, RegProblemCode>)
  | ({ readonly format: 'json' } & Parsed<JsonTree, JsonProblemCode>)
  | ({ readonly format: 'move-script' } & Parsed<MoveScriptTree>)
  | ({ readonly format: 'csv' } & Parsed<CsvTree, CsvProblemCode>)
  | ({ readonly format: 'text' } & Parsed<TextTree>);

export type SyntaxOf<F extends Format> = Extract<Syntax, { format: F }>;

/** What `text` is parsed to, which came from the text of `syntax` by `change`; undefined when all of it has to be read. */
export function syntaxAfter(syntax: Syntax, change: Change, text: string): Syntax | undefined {
  switch (syntax.format) {
    case 'ini':
      return syntax.after && { format: syntax.format, ...syntax.after(change, text) };
    case 'hosts':
      return syntax.after && { format: syntax.format, ...syntax.after(change, text) };
    case 'reg':
      return syntax.after && { format: syntax.format, ...syntax.after(change, text) };
    case 'csv':
      return syntax.after && { format: syntax.format, ...syntax.after(change, text) };
    case 'xml':
    case 'json':
    case 'move-script':
    case 'text':
      return undefined;
  }
}
