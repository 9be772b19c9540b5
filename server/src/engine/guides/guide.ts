import type { FileKind } from '../files/kinds';
import type { Bilingual } from '../messages/message';
import type { Finding } from '../rules/finding';
import type { Location } from '../text/span';
import type { Site } from '../workspace';

/** A vendor's guide as a checklist: every numbered step of it, in its order. */
export interface Guide {
  /** The name by which a person asks for it. */
  readonly id: string;
  readonly title: Bilingual;
  /** Whether the files of a site are about what the guide is about. */
  readonly applies: (site: Evidence) => boolean;
  readonly chapters: readonly GuideChapter[];
}

export interface GuideChapter {
  /** As the guide numbers it: `3-1`. */
  readonly section: string;
  readonly title: Bilingual;
  readonly steps: readonly GuideStep[];
}

export type GuideStep = FileStep | HandStep;

interface Step {
  /** The number of the step in the guide; the rows of its tables share that of the table. */
  readonly section: string;
  /** What the guide asks for, shortened; values of its example stand in brackets. */
  readonly title: Bilingual;
  /** False where the files show that this is no step of theirs, such as one for shared disks on a mirror. */
  readonly applies?: (site: Evidence) => boolean;
}

/** A step that no file shows: to be looked at by a person. */
export interface HandStep extends Step {
  readonly by: 'hand';
}

/** A step whose result stands in files. */
export interface FileStep extends Step {
  readonly by: 'files';
  /** The ids of the rules that can find it violated. */
  readonly rules: readonly [string, ...string[]];
  /**
   * Where the files speak of this very step; empty when none does. A finding of the rules elsewhere belongs to another
   * step, unless there is no such place: then what is missing may be what was found.
   */
  readonly evidence: (site: Evidence) => readonly Location[];
  /**
   * What the step is about, where its evidence is missing: findings elsewhere are still another step's, and where the
   * files have nothing that it is about, all of them are.
   */
  readonly about?: (site: Evidence) => readonly Location[];
  /**
   * Whether a finding of the rules is the step's, where its words tell: several steps share a rule that speaks at one
   * place. `undefined` leaves it to the places.
   */
  readonly concerns?: Concerns;
  /** Whether a default of the product decides without evidence: what has the setting is there. */
  readonly hasDefault?: (site: Evidence) => boolean;
  readonly capture: Capture;
}

export type Concerns = (finding: Finding, site: Evidence) => boolean | undefined;

/** How to get the file that would show a step. */
export interface Capture {
  readonly kind: FileKind;
  /** Which file, from where, with which command. */
  readonly how: Bilingual;
  /** The kind alone does not tell whether the file has been captured: a .reg file may hold any part of the registry. */
  readonly partial?: true;
}

/** What steps are judged by, beside the findings. */
export type Evidence = Pick<Site, 'facts' | 'views'>;
