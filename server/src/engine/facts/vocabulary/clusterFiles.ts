import type { Location } from '../../text/span';

/** What stands beside clp.conf. */
export interface ClusterFileFacts {
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
