import { BATCHES, CAPTURED, SIBLINGS } from './candidates';

/** The languages whose documents the server sees. A shared id, `hosts`, is used so that people's themes apply. */
export const languages = ['ofcscan-ini', 'hosts', 'clp-conf', 'reg', 'drweb-key'] as const;

/** By language for what a person has set by hand, and by name where another extension has taken the language. */
export const documentSelector = [
  ...languages.map((language) => ({ language })),
  ...['**/ofcscan.ini', '**/ofcserver.ini', '**/hosts', '**/clp.conf', '**/*.reg', '**/clusterconf.json'].map(
    (pattern) => ({ pattern }),
  ),
  ...SIBLINGS.map((name) => ({ pattern: `**/${name}` })),
];

/** Texts that may be captured commands: the server leaves those alone that are none. */
export const capturedSelector = CAPTURED.map((name) => ({ pattern: `**/${name}` }));

/** Batch files that may move agents: the server leaves those alone that do not. */
export const batchSelector = BATCHES.map((name) => ({ pattern: `**/${name}` }));

/** Scripts that may be a cluster's: the server leaves those alone that have no clp.conf beside their folder. */
export const scriptSelector = [{ pattern: '**/[sS][cC][rR][iI][pP][tT][sS]/*/*/*' }];
