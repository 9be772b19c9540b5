import type { AnalysedFile } from '../sites/analyse';
import type { Span } from '../text/span';
import { commentFolds } from './folding/comments';
import { elementFolds } from './folding/elements';
import { keyFolds, sectionFolds } from './folding/sections';

/** A piece of a file that can be hidden when it goes over more than one line; what it begins behind stays visible. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'comment' | 'region' | undefined;
  /** Something that closes it follows, a close tag, whose line should stay visible too. */
  readonly isClosed: boolean;
}

/** The folds of a file, in no particular order. Those on one line are among them: only the front door knows lines. */
export function foldsOf({ syntax }: AnalysedFile): readonly Fold[] {
  switch (syntax.format) {
    case 'xml':
      return elementFolds(syntax.tree);
    case 'ini':
      return [...sectionFolds(syntax.tree), ...commentFolds(syntax.tree.text, ';')];
    case 'reg':
      return [...keyFolds(syntax.tree), ...commentFolds(syntax.tree.text, ';')];
    case 'hosts':
      return commentFolds(syntax.tree.text, '#');
    case 'json':
    case 'move-script':
    case 'csv':
    case 'text':
      return [];
  }
}
