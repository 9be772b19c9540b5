import type { Located } from '../../text/span';
import type { Misstatement } from '../from/toldValues';

/** What clusterconf.json tells of a management server that another one takes the place of. */
export interface MigrationFacts {
  /** What stands under `migration`. One per file; what is not told, or said to be unknown, is absent. */
  declaredMigration: {
    readonly from: Located<MigrationRole> | undefined;
    readonly to: Located<MigrationRole> | undefined;
    readonly method: Located<MigrationMethod> | undefined;
    /** The path of the list of agents from the top. */
    readonly agents: Located<string> | undefined;
    readonly fromVersion: Located<string> | undefined;
    readonly toVersion: Located<string> | undefined;
  };
  /** A value under `migration` that is none of those that count there. */
  migrationMisstatement: Misstatement;
}

/** How agents get to the new server: by a notice to all, by a move of single ones, by another address in DNS. */
export type MigrationMethod = 'notify' | 'move' | 'dns';

/** What tells the files of a server. */
export interface MigrationRole {
  /** As it is written: a path, or a computer's name. */
  readonly text: string;
  /** Read as a folder or a file, from the top. */
  readonly path: string;
}
