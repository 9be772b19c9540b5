import { candidateGlob, scriptGlob } from '../../server/src/engine/files/candidateNames';

/** The languages whose documents the server sees. A shared id, `hosts`, is used so that people's themes apply. */
export const languages = ['ofcscan-ini', 'hosts', 'clp-conf', 'reg', 'drweb-key'] as const;

/**
 * By language for what a person has set by hand, and by name where another extension has taken the language or the file
 * has none of ours. The server leaves those alone that are none of our files.
 */
export const documentSelector = [...languages.map((language) => ({ language })), { pattern: candidateGlob }];

/** Scripts that may be a cluster's: the server leaves those alone that have no clp.conf beside their folder. */
export const scriptSelector = [{ pattern: `**/${scriptGlob}` }];
