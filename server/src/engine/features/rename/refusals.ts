import {
  computerNameFault,
  LONGEST_COMPUTER_NAME,
  LONGEST_PART_NAME,
  type NameFault,
  partNameFault,
} from '../../facts/values/clusterName';
import { nameKey } from '../../facts/values/hostName';
import type { EntityKind, Occurrence } from '../../facts/views/occurrences';
import { type Message, message, template } from '../../messages/message';
import type { Site } from '../../workspace';

const texts = {
  notNamed: template({
    en: 'Only servers, groups, group resources, monitor resources and virtual computer names can be renamed.',
    ja: '名前を変更できるのは、サーバ、グループ、グループリソース、モニタリソース、仮想コンピュータ名だけです。',
  }),
  undefined: template({
    en: 'Nothing defines "{name}", so it cannot be renamed.',
    ja: '「{name}」の定義がないため、名前を変更できません。',
  }),
  empty: template({
    en: 'There is no name here yet, so there is nothing to rename. Write one first.',
    ja: 'ここにはまだ名前がないため、変更できません。先に名前を入力してください。',
  }),
  tooLong: template({
    en: '"{name}" has {length} characters; such a name has {most} at most.',
    ja: '「{name}」は {length} 文字です。この名前は {most} 文字以内にしてください。',
  }),
  characters: template({
    en: '"{name}" cannot be the name: it takes letters, digits, hyphens, underscores and, inside, blanks, and neither begins nor ends with a hyphen.',
    ja: '「{name}」は名前にできません。半角の英数字、ハイフン、アンダーバー、途中の空白だけを使用でき、先頭と末尾にハイフンは使用できません。',
  }),
  computerCharacters: template({
    en: '"{name}" cannot be a computer name: it takes letters, digits, hyphens and underscores, and neither begins nor ends with a hyphen.',
    ja: '「{name}」はコンピュータ名にできません。半角の英数字、ハイフン、アンダーバーだけを使用でき、先頭と末尾にハイフンは使用できません。',
  }),
  deviceName: template({
    en: '"{name}" is a device of Windows, which makes no folder of that name for scripts.',
    ja: '「{name}」は Windows のデバイス名です。スクリプトのフォルダを作成できないため、名前にできません。',
  }),
  digits: template({
    en: '"{name}" has nothing but digits, which Windows takes for no computer name.',
    ja: '「{name}」は数字だけのため、コンピュータ名にできません。',
  }),
  taken: template({
    en: 'The name "{name}" is taken already.',
    ja: '「{name}」という名前はすでに使用しています。',
  }),
  archived: template({
    en: 'The name stands in {path}, inside an archive, which is only read. Unpack it first.',
    ja: 'この名前はアーカイブの中の {path} にもあり、変更できません。先に展開してください。',
  }),
  folder: template({
    en: 'The scripts cannot move: there is a folder {path} already.',
    ja: 'フォルダ {path} がすでにあるため、スクリプトを移動できません。',
  }),
} as const;

/** Why something keeps its name, in words. */
export const refusals = {
  notNamed: () => message(texts.notNamed, {}),
  undefined: (name: string) => (name.trim() === '' ? message(texts.empty, {}) : message(texts.undefined, { name })),
  archived: (path: string) => message(texts.archived, { path }),
  folder: (path: string) => message(texts.folder, { path }),
} as const;

/** Why something cannot get this name: it is none, or others have it. */
export function nameRefusal({ kind, key }: Occurrence, name: string, site: Site): Message | undefined {
  const isComputer = COMPUTERS.includes(kind);
  const platform = kind === 'server' ? platformOf(site) : 'windows';
  const fault = isComputer ? computerNameFault(name, platform) : partNameFault(name);
  if (fault !== undefined) {
    const most = isComputer ? LONGEST_COMPUTER_NAME[platform] : LONGEST_PART_NAME;
    return faultMessage(fault, name, most, isComputer);
  }
  const wanted = nameKey(name);
  const rivals = isComputer ? COMPUTERS : [kind];
  const isTaken = rivals.some((rival) => site.views.occurrences.defined(rival).some((other) => other.key === wanted));
  return isTaken && wanted !== key ? message(texts.taken, { name }) : undefined;
}

/** Real and virtual names are names of computers on one network. */
const COMPUTERS: readonly EntityKind[] = ['server', 'virtualName'];

function platformOf({ facts }: Site): 'windows' | 'linux' {
  return facts.all('clusterPlatform')[0]?.os.value === 'linux' ? 'linux' : 'windows';
}

function faultMessage(fault: NameFault, name: string, most: number, isComputer: boolean): Message {
  if (fault === 'tooLong') return message(texts.tooLong, { name, length: name.length, most });
  if (fault === 'characters') return message(isComputer ? texts.computerCharacters : texts.characters, { name });
  return message(texts[fault], { name });
}
