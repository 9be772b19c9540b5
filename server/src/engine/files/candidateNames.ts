/**
 * The names of files that may be ours, before anything of them is read: small letters, where `*` stands for any run of
 * characters. What a search, a watch or a scan asks for is all made from this one list; the content decides later.
 */
const NAMES: readonly string[] = [
  ...['ofcscan', 'ofcserver', 'ous', 'ssnotify', 'hotfix_history', 'getserver'].map((name) => `${name}.ini`),
  ...['ptngrowth', 'cccaserver', 'ofcimpdp', 'updinfo'].map((name) => `${name}.ini`),
  ...['clp.conf', 'clusterconf.json', 'hosts', 'hosts.*'],
  ...['reg', 'key', 'wfw', 'zip', 'bat', 'cmd'].map((ending) => `*.${ending}`),
  // Captured commands: any text would be too many to read. People redirect into `ipconfig.txt` or plain `ipconfig`.
  ...[
    '*ipconfig*',
    '*netsh*',
    '*route*',
    '*interface*',
    '*metric*',
    '*service*',
    '*firewall*',
    'sc*',
    '*[-_ ]sc*',
  ].flatMap((name) => [`${name}.txt`, `${name}.log`]),
  ...['*ipconfig', '*netsh', '*route'],
  // Exported agent lists; any other table has to be given its kind in clusterconf.json.
  ...[
    'agent',
    'client',
    'endpoint',
    'computer',
    '端末',
    'クライアント',
    'エージェント',
    'エンドポイント',
    'コンピュータ',
  ].flatMap((word) => [`*${word}*.csv`, `*${word}*.tsv`]),
];

const PATTERN = new RegExp(`^(?:${NAMES.map((name) => name.replaceAll('.', '\\.').replaceAll('*', '.*')).join('|')})$`);

/** Whether a scan takes a file of this name, which is in small letters. */
export function isCandidateName(name: string): boolean {
  return PATTERN.test(name);
}

/** The same for editors that search and watch by glob patterns. These tell the cases apart, so each letter has both. */
export const candidateGlob = `**/{${NAMES.map(inAnyCase).join(',')}}`;

/** A cluster's scripts, as seen from the folder of its clp.conf: any other folder of that name is somebody else's. */
export const scriptGlob = `${inAnyCase('scripts')}/{*,*/*,*/*/*}`;

/** The folders of scripts with all that is in them: of a new or moved folder, editors may tell and not of its files. */
export const scriptFolderGlob = `**/${inAnyCase('scripts')}/**`;

function inAnyCase(name: string): string {
  return name.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
