/** A pattern for a word in letters of either case: the patterns of a search tell the cases apart. */
function anyCase(word: string): string {
  return word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** The words in the names of captured commands, as `server/src/engine/files/capturedCommand.ts` has them. */
const CAPTURED_WORDS = ['ipconfig', 'netsh', 'route', 'interface', 'metric', 'service', 'firewall'].map(
  (word) => `*${anyCase(word)}*`,
);

/** Names of texts that may hold the output of a command; without an extension only those that end with its name. */
export const CAPTURED = [...CAPTURED_WORDS, anyCase('sc*'), `*[-_ ]${anyCase('sc*')}`]
  .flatMap((name) => [`${name}.${anyCase('txt')}`, `${name}.${anyCase('log')}`])
  .concat(['ipconfig', 'netsh', 'route'].map((word) => `*${anyCase(word)}`));

/** Words in the names of exported agent lists, as `server/src/engine/files/agentList.ts` has them. */
const AGENT_WORDS = ['agent', 'client', 'endpoint', 'computer'].map(anyCase);
const AGENT_LISTS = [...AGENT_WORDS, '端末', 'クライアント', 'エージェント', 'エンドポイント', 'コンピュータ'].flatMap(
  (word) => ['csv', 'tsv'].map((ending) => `*${word}*.${anyCase(ending)}`),
);

/** The small ini files beside ofcscan.ini, as `server/src/engine/files/detectKind.ts` has them. */
export const SIBLINGS = [
  'ous',
  'ssnotify',
  'hotfix_history',
  'getserver',
  'ptngrowth',
  'cccaserver',
  'ofcimpdp',
  'updinfo',
].map((name) => anyCase(`${name}.ini`));

/** Batch files: those that move agents are told by what they call. */
export const BATCHES = ['*.bat', '*.cmd'].map(anyCase);

/** Names that the server may want to look into; it decides by the content. */
const NAMES = [
  anyCase('ofcs*.ini'),
  anyCase('hosts'),
  anyCase('hosts.*'),
  'clp.conf',
  'CLP.CONF',
  ...['*.reg', '*.key', '*.wfw', '*.zip'].map(anyCase),
  'clusterconf.json',
  ...SIBLINGS,
  ...BATCHES,
  ...AGENT_LISTS,
  ...CAPTURED,
];

export const CANDIDATES = `**/{${NAMES.join(',')}}`;

/** A cluster's scripts, as seen from the folder of its clp.conf: any other folder of that name is somebody else's. */
export const SCRIPTS = '[sS][cC][rR][iI][pP][tT][sS]/{*,*/*,*/*/*}';
