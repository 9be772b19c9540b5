import type { ArchiveProblem } from '../../files/archive/archive';
import type { Location } from '../../text/span';

/** What stands beside clp.conf, and what holds both. */
export interface ClusterFileFacts {
  /** The file is part of an archive, whose path this is: it is read and never changed. */
  archivedFile: { readonly archive: string };
  /** An exported cluster that is not read, and why. */
  archiveProblem: ArchiveProblem;
  /** A script in the `scripts` folder of a cluster. One per file; folders that hold no script leave no fact. */
  clusterScript: {
    /** The folder that holds clp.conf and `scripts`; `''` is the top. */
    readonly cluster: string;
    /** The path of the `scripts` folder, as it is spelled. */
    readonly root: string;
    /** Below `scripts`, such as `failover1/script1/start.bat`; with fewer parts outside the folder of any owner. */
    readonly path: string;
    /** The first line that ends in CR LF, without its end. */
    readonly firstCrlf: Location | undefined;
    /** The first line that ends in LF alone, without its end. */
    readonly firstLf: Location | undefined;
  };
}
