import type { FileDamage } from '../facts/vocabulary';
import type { ArchiveProblem } from '../files/archive/archive';
import type { EncodingName } from '../files/encoding';
import type { FragileCode } from '../files/fragileCodes';
import type { FileKind } from '../files/kinds';
import type { Misreading } from '../files/misreading';

/** One small site that shows a rule at work, or at rest. Tests, rule pages and `explain` are all made of these. */
export interface RuleExample {
  /** What is special about it, in plain English; the heading of the example on the rule's page. */
  readonly name: string;
  /**
   * The files by path. `⟦…⟧` marks the place of each expected finding, to the UTF-16 unit; the marks are not part of
   * the text.
   */
  readonly files: Readonly<Record<string, string | ExampleFile>>;
  /** The names of the messages found, in the order of the files and marks; empty for a silent example. */
  readonly finds: readonly string[];
  /** The files that a fix of the first finding changes or makes, as they are afterwards; null for a path it takes away. */
  readonly fixed?: Readonly<Record<string, string | null>>;
  /** Which of the first finding's fixes gives `fixed`; the first unless said. */
  readonly fix?: number;
}

/** A file whose bytes matter. */
export interface ExampleFile {
  readonly text: string;
  /** The kind that clusterconf.json gives the file, where its name and content tell another one or none. */
  readonly kind?: FileKind;
  /** What the bytes are valid in; unless said, what the file declares, or else UTF-8. */
  readonly encoding?: EncodingName;
  readonly bom?: boolean;
  readonly damage?: FileDamage;
  /** The text is what an editor shows of the file in a wrong encoding, and this is what its bytes say. */
  readonly misread?: Misreading;
  /** Characters of the text that the encoding has no code for. */
  readonly unwritable?: string;
  /** Characters of the text with the bytes that they have in the file, where an editor would write others. */
  readonly fragile?: Readonly<Record<string, Omit<FragileCode, 'span'>>>;
  /** Settings by which an editor would change the file when it is saved. */
  readonly rewrittenBy?: readonly string[];
  /** It was changed in an editor since it was opened. */
  readonly isEdited?: boolean;
  /** The file is an archive of which nothing could be read. */
  readonly archiveProblem?: ArchiveProblem;
}

export type RuleExamples = readonly [RuleExample, RuleExample, ...RuleExample[]];
