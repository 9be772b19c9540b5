import { type Message, plain } from '../messages/message';
import type { AnalysedFile } from '../sites/analyse';
import type { Span } from '../text/span';
import type { Site } from '../workspace';
import { clusterCompletions } from './completion/cluster';
import { hostsCompletions } from './completion/hosts';
import { iniCompletions } from './completion/ini';
import { moveScriptCompletions } from './completion/moveScript';
import type { SymbolKind } from './symbols';

/** What is offered; the editor chooses the icon. */
export type CompletionKind = SymbolKind | 'attribute' | 'value' | 'line';

/** One thing that can be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label. */
  readonly detail: Message | undefined;
  readonly documentation: readonly Message[];
  /** What to write. */
  readonly text: string;
  /** The same in the notation of snippets, where there is something to fill in. */
  readonly snippet: string | undefined;
  /** What fits best has the lowest; those of one rank stay in their order. */
  readonly rank: number;
}

export interface Completions {
  /** What is replaced: what has been typed of it, and what stands there already. On one line. */
  readonly span: Span;
  readonly items: readonly Completion[];
}

/**
 * What can be written at an offset. `typed` is the character that has just been typed, if that is what asks: what would
 * be in the way of somebody who goes on typing is then left out.
 */
export function completionsAt(file: AnalysedFile, site: Site, offset: number, typed?: string): Completions | undefined {
  const { syntax } = file;
  switch (syntax.format) {
    case 'xml':
      return clusterCompletions(syntax.tree, site, offset, typed);
    case 'ini':
      return iniCompletions(syntax.tree, file, site, offset);
    case 'hosts':
      return hostsCompletions(syntax.tree, file, site, offset);
    case 'move-script':
      return moveScriptCompletions(syntax.tree, offset);
    default:
      return undefined;
  }
}

/** A completion that writes its label and says no more, but for what is given. */
export function completion(label: string, kind: CompletionKind, more: Partial<Completion> = {}): Completion {
  return { label, kind, detail: undefined, documentation: [], text: label, snippet: undefined, rank: 0, ...more };
}

/** A text of a file, which is the same in every language. */
export function verbatim(text: string): Message {
  return plain({ en: text, ja: text });
}
