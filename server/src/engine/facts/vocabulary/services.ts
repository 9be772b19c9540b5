import type { Located } from '../../text/span';

/** What the registry, and the answers of `sc`, tell of the services of a computer. */
export interface ServiceFacts {
  /** How a service is started: from its key below `Services`, or from `sc qc`. */
  windowsService: {
    /** The name of the key, which is the one that `sc` knows. */
    readonly key: Located<string>;
    /** The name that administrators see; a reference into a library is none. */
    readonly displayName: Located<string> | undefined;
    /** `Start`: 2 by itself, 3 by hand, 4 disabled (Microsoft Learn: CreateService); the place is that of the data. */
    readonly start: Located<number>;
    /** Whether a service that starts by itself waits for a while; absent where nothing says so. */
    readonly delayed: Located<boolean> | undefined;
    /** Whether the data is a plain `dword:`, which can be replaced by another. */
    readonly isPlain: boolean;
  };
  /** Whether a service runs, from `sc query` or `sc queryex`. */
  serviceState: {
    readonly key: Located<string>;
    readonly displayName: Located<string> | undefined;
    /** 1 stopped, 4 running, the others on the way between (Microsoft Learn: SERVICE_STATUS). */
    readonly state: Located<number>;
  };
  /** The file shows all services of its computer, so that one which is not there is not installed. */
  allServices: object;
}
