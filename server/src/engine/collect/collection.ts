import type { FileKind } from '../files/kinds';
import { type Locale, message, render, template } from '../messages/message';
import { cmd } from './cmd';
import {
  type CollectItem,
  type CollectPlace,
  type CollectRole,
  collectItems,
  type SourceFolder,
  sourceFolders,
} from './items';
import { powershell } from './powershell';
import type { Shell, ShellName, Target } from './shell';

/** What is to be collected, and how it is written down. */
export interface CollectOptions {
  readonly role: CollectRole;
  readonly shell: ShellName;
  readonly locale: Locale;
  /** The folder to collect into, on the computer where the commands are run; `site` below the current one unless said. */
  readonly to?: string | undefined;
}

/** What each role is called, for a person who chooses one. */
export const roleNames = {
  node: { en: 'Server of the cluster', ja: 'クラスタのサーバ' },
  server: { en: 'Management server without a cluster', ja: 'クラスタではない管理サーバ' },
  agent: { en: 'Computer with an agent', ja: 'クライアントのコンピュータ' },
  drweb: { en: 'Dr.Web server', ja: 'Dr.Web サーバ' },
} as const;

const shells: Readonly<Record<ShellName, Shell>> = { cmd, powershell };

const texts = {
  title: template({
    en: 'clusterconf collect --role {role} --shell {shell}: {name}',
    ja: 'clusterconf collect --role {role} --shell {shell}: {name}',
  }),
  reads: template({
    en: 'It only reads, and copies into one folder. Commands that find nothing may fail; go on.',
    ja: '読み取るだけで、1 つのフォルダーにコピーします。対象がないコマンドは失敗しますが、そのまま続けてかまいません。',
  }),
  runCmd: template({
    en: 'Save it as collect.cmd and run it as an administrator, on each of these computers.',
    ja: 'collect.cmd として保存し、対象のコンピュータごとに管理者として実行します。',
  }),
  runPowershell: template({
    en: 'Run it in PowerShell as an administrator, on each of these computers.',
    ja: '対象のコンピュータごとに、管理者の PowerShell で実行します。',
  }),
  secrets: template({
    en: 'The files may hold passwords: keep them as you keep those.',
    ja: 'パスワードを含むことがあります。取り扱いに注意してください。',
  }),
  target: template({ en: 'where to collect', ja: 'コピー先' }),
  folders: template({ en: 'change these folders where they are elsewhere', ja: 'フォルダーが異なる場合は変更する' }),
  together: template({
    en: 'then bring the folders of all computers together, and check them: clusterconf check site',
    ja: '全コンピュータのフォルダーを 1 つに集めて調べる: clusterconf check site',
  }),
} as const;

/**
 * The commands that capture all that the rules look at, each under a line that says what it is for, with the line ends of
 * Windows. Nothing runs them but the person who reads them.
 */
export function collectionText({ role, shell: shellName, locale, to = 'site' }: CollectOptions): string {
  const shell = shells[shellName];
  const say = (text: keyof typeof texts) => shell.comment(texts[text][locale]);
  const items = collectItems.filter(({ roles }) => roles.includes(role));
  const name = roleNames[role][locale];
  const lines = [
    ...(shellName === 'cmd' ? shell.before : []),
    shell.comment(render(message(texts.title, { role, shell: shellName, name }), locale)),
    say(shellName === 'cmd' ? 'runCmd' : 'runPowershell'),
    say('reads'),
    say('secrets'),
    ...(shellName === 'cmd' ? [] : shell.before),
    '',
    say('target'),
    shell.site(to),
    ...(items.some(({ place }) => place === 'node') ? [shell.node(role === 'agent' ? 'agents\\' : '')] : []),
    ...foldersToMake(items).map(shell.make),
    ...sourcesOf(items, shell, say('folders')),
    ...items.flatMap((item) => [
      '',
      shell.comment(item.purpose[locale]),
      ...shell.capture(item.source, targetOf(item)),
    ]),
    '',
    ...shell.after,
    say('together'),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** A file that the commands make, by its path below the site; `*` stands for the names that files keep. */
export interface CollectedFile {
  readonly path: string;
  readonly kind: FileKind;
}

/** The files that the commands of a role make on a computer of this name. */
export function collectedFiles(role: CollectRole, computer: string): readonly CollectedFile[] {
  const node = role === 'agent' ? `agents/${computer}` : computer;
  return collectItems
    .filter(({ roles }) => roles.includes(role))
    .map(({ place, file, kind }) => {
      const name = file || '*';
      return { path: place === 'site' ? name : `${place === 'node' ? node : place}/${name}`, kind };
    });
}

function sourcesOf(items: readonly CollectItem[], shell: Shell, heading: string): readonly string[] {
  const names = new Set(items.flatMap(({ source }) => ('folder' in source ? [source.folder] : [])));
  const own = Object.entries(sourceFolders).flatMap(([name, path]) =>
    isSource(name) && names.has(name) ? [shell.folder(name, path)] : [],
  );
  return own.length === 0 ? [] : ['', heading, ...own];
}

function isSource(name: string): name is SourceFolder {
  return Object.hasOwn(sourceFolders, name);
}

function foldersToMake(items: readonly CollectItem[]): readonly Target[] {
  const places = new Set(items.map(({ place }) => place));
  return [...places].map((place) => folderOf(place));
}

function targetOf({ place, file }: CollectItem): Target {
  const folder = folderOf(place);
  if (file === '') return folder;
  return { ...folder, below: folder.below === '' ? file : `${folder.below}\\${file}` };
}

function folderOf(place: CollectPlace): Target {
  if (place === 'node') return { variable: 'NODE', below: '' };
  return { variable: 'SITE', below: place === 'site' ? '' : place.replaceAll('/', '\\') };
}
