import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { sameTextNote, settingNote } from '../shared/notes';
import { inFull, meantKey, mistypedRoot, rooted, withBackslashes } from '../shared/registryRoots';
import { writeTitle } from '../shared/titles';
import { guideCluster } from '../sites/exampleSites';
import { officeScanCluster, officeScanClusterWith } from '../sites/officeScanExamples';

export default defineRule({
  id: 'cluster/registry-key-unusable',
  title: {
    en: 'A synchronised registry key may not be found',
    ja: '同期するレジストリキーの書き方に誤り',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'site',
  reads: ['registrySync', 'vendorKey'],
  sources: [
    { document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-3-8, 3-5-4' },
    { document: 'Microsoft Learn: Predefined Keys' },
  ],
  messages: {
    shortRoot: template({
      en: '"{key}" begins with the short form {root}, which may not be found. Write the key in full, as the guide has it: {full}.',
      ja: '「{key}」の {root} は略称のため、キーが見つからない可能性があります。手順書と同じ {full} にしてください。',
    }),
    noRoot: template({
      en: '"{key}" does not begin with a root of the registry, as the keys beside it do, so it may not be found. Write it in full, such as HKEY_LOCAL_MACHINE\\SOFTWARE.',
      ja: '「{key}」は他のキーと異なりルートキーで始まっていないため、見つからない可能性があります。HKEY_LOCAL_MACHINE などから書いてください。',
    }),
    mistypedRoot: template({
      en: '"{key}" begins with {root}, which is no root of the registry, so the key may not be found. The guide has HKEY_LOCAL_MACHINE.',
      ja: '「{key}」の {root} というルートキーはなく、キーが見つからない可能性があります。手順書では HKEY_LOCAL_MACHINE です。',
    }),
    slashes: template({
      en: '"{key}" has slashes where the registry has backslashes, so the key may not be found. Write backslashes.',
      ja: '「{key}」は「\\」ではなく「/」で区切られているため、キーが見つからない可能性があります。',
    }),
    currentUser: template({
      en: '"{key}" lies below HKEY_CURRENT_USER, which is another key for each account. The settings of the service may not be among it; take the key that the service uses.',
      ja: '「{key}」は HKEY_CURRENT_USER の下にあり、アカウントごとに内容が異なります。サービスの設定が同期されない可能性があります。',
    }),
    doubled: template({
      en: '"{key}" has doubled backslashes, as .reg files and programs write them. The key may not be found; write single ones.',
      ja: '「{key}」の円記号（\\）が二重になっていて、キーが見つからない可能性があります。1 つずつにしてください。',
    }),
    twice: template({
      en: '"{key}" is listed twice. One of the two may be meant for another key; see which one is missing.',
      ja: '「{key}」が二重に登録されています。一方は別のキーの書き間違いの可能性があります。',
    }),
    spelling: template({
      en: '"{key}" spells the vendor in another way than the keys before it. A computer may have only one of the two, so this one may not be found; compare with the registry.',
      ja: '「{key}」のベンダー名の空白が他のキーと異なります。実際のレジストリと合わず、同期されない可能性があります。',
    }),
  },
  docs: {
    en: {
      why: 'A registry key that is not there is not synchronised, and nothing says so: the other server simply runs with the settings it had before. The guide itself writes the vendor as "Trend Micro" in one chapter and as "TrendMicro" in another, so lists that were copied from it mix the two.',
      whenItIsFine:
        'Either spelling of the vendor on its own: which of them a computer has, only its registry tells, and where an export of it is there, another rule compares. Below the first names a slash may be part of a name. A text counts as a key without its root only where the keys beside it, in elements of the same name, have one. Keys that stand below one another are no doubles.',
    },
    ja: {
      why: '存在しないレジストリキーは同期されませんが、それを知らせるものはなく、もう一方のサーバは以前の設定のまま動きます。手順書も章によって「Trend Micro」と「TrendMicro」の両方で書かれているため、写したときに混在しがちです。',
      whenItIsFine:
        'どちらかの書き方に揃っていれば指摘しません。実際にどちらかはレジストリでしかわからず、エクスポートがあれば別の規則が比較します。下位のキー名の「/」は名前の一部とみなします。ルートキーがない文字列は、同じ名前の要素の他の値がキーの場合だけ確認します。上下の関係にあるキーは重複とみなしません。',
    },
  },
  check({ facts, report }) {
    const keys = facts.all('registrySync').flatMap((sync) => [...sync.keys, ...sync.rootless]);
    const rootless = new Set(facts.all('registrySync').flatMap((sync) => sync.rootless));
    const met = new Map<string, Located<string>>();
    for (const key of keys) {
      for (const { message, root, meant } of faultsOf(key.value, rootless.has(key))) {
        const args = { key: key.value, root, full: meant ?? '' };
        report({ message, at: key.at, args, fixes: meant === undefined ? [] : [write(key, meant)] });
      }
      const args = { key: key.value };
      if (/^HKEY_CURRENT_USER(\\|$)/i.test(meantKey(key.value))) report({ message: 'currentUser', at: key.at, args });
      const twin = met.get(keyOf(key.value));
      if (twin === undefined) met.set(keyOf(key.value), key);
      else report({ message: 'twice', at: key.at, args, related: [sameTextNote(twin.at)] });
    }
    // Where the registry itself tells the right spelling, another rule compares with it.
    if (facts.all('vendorKey').length > 0) return;
    const [first, ...others] = keys.filter(({ value }) => VENDOR.test(value));
    for (const key of others) {
      const text = respelled(key.value, first?.value ?? '');
      // Who is not sure lists a key in both spellings: one of the two is there.
      if (text === key.value || met.has(keyOf(text))) continue;
      const related = first === undefined ? [] : [settingNote(first.at, 'regsync', first.value)];
      report({ message: 'spelling', at: key.at, args: { key: key.value }, related, fixes: [write(key, text)] });
    }
  },
});

interface Fault {
  readonly message: 'shortRoot' | 'noRoot' | 'mistypedRoot' | 'slashes' | 'doubled';
  /** What the key begins with, where that is at fault. */
  readonly root: string;
  readonly meant: string | undefined;
}

/** What is wrong with the way a key is written; each has a correction of its own. */
function faultsOf(key: string, isRootless: boolean): readonly Fault[] {
  const { root, full } = inFull(key);
  const mistyped = mistypedRoot(key);
  const straight = withBackslashes(key);
  const single = key.replace(/\\{2,}/g, '\\');
  return [
    ...(root === undefined ? [] : [{ message: 'shortRoot', root, meant: full } as const]),
    ...(isRootless ? [{ message: 'noRoot', root: '', meant: rooted(key) } as const] : []),
    ...(mistyped === undefined ? [] : [{ message: 'mistypedRoot', ...mistyped } as const]),
    ...(straight === key ? [] : [{ message: 'slashes', root: '', meant: straight } as const]),
    ...(single === key ? [] : [{ message: 'doubled', root: '', meant: single } as const]),
  ];
}

/** The vendor's name behind what stands before it, in either spelling. */
const VENDOR = /^(.*[\\/])(Trend ?Micro)(?=[\\/]|$)/i;

/** The key with the vendor spelled as it is in the other one. */
function respelled(key: string, other: string): string {
  const vendor = VENDOR.exec(other)?.[2] ?? '';
  if (VENDOR.exec(key)?.[2]?.length === vendor.length) return key;
  return key.replace(VENDOR, (_, before: string) => `${before}${vendor}`);
}

/** The key as Windows compares it. */
function keyOf(key: string): string {
  return meantKey(key).replace(/\\$/, '').toLowerCase();
}

/** Suggested: what the product makes of such a key is in no public text. */
function write({ at }: Located<string>, text: string): Fix {
  return replacement(writeTitle(text), 'suggested', at, text);
}

const solar = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\Solar';

function withKeys(text: string): string {
  return officeScanClusterWith(solar, text);
}

const next = '</key></list><!-- 𠮷 --><list id="9"><key>';

export const examples: RuleExamples = [
  {
    name: 'the short form of the root',
    files: { 'clp.conf': withKeys('⟦HKLM\\SOFTWARE\\TrendMicro\\Solar⟧') },
    finds: ['shortRoot'],
    fixed: { 'clp.conf': officeScanCluster },
  },
  {
    name: 'two spellings, and the registry that decides between them',
    files: {
      'clp.conf': withKeys('HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\Solar'),
      'server1/product.reg': `Windows Registry Editor Version 5.00\r\n\r\n[${solar}]\r\n"a"="1"\r\n`,
    },
    finds: [],
  },
  {
    name: 'a key that begins below its root',
    files: { 'clp.conf': withKeys('⟦SOFTWARE\\TrendMicro\\Solar⟧') },
    finds: ['noRoot'],
    fixed: { 'clp.conf': officeScanCluster },
  },
  {
    name: 'a key that nobody can tell the root of',
    files: { 'clp.conf': withKeys(`${solar}${next}⟦Solar\\𠮷⟧`) },
    finds: ['noRoot'],
  },
  {
    name: 'an underscore is missing in the root',
    files: { 'clp.conf': withKeys('⟦HKEY_LOCALMACHINE\\SOFTWARE\\TrendMicro\\Solar⟧') },
    finds: ['mistypedRoot'],
    fixed: { 'clp.conf': officeScanCluster },
  },
  {
    name: 'slashes',
    files: { 'clp.conf': withKeys(`⟦${solar.replaceAll('\\', '/')}⟧`) },
    finds: ['slashes'],
    fixed: { 'clp.conf': officeScanCluster },
  },
  {
    name: 'a slash in a name',
    files: { 'clp.conf': withKeys(`${solar}${next}HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes\\MIME\\text/plain`) },
    finds: [],
  },
  {
    name: 'a text in an element of its own, of which nobody knows what it is',
    files: { 'clp.conf': withKeys(`${solar}</key><option>SOFTWARE\\TrendMicro</option><key>HKEY_USERS\\S-1-5-18`) },
    finds: [],
  },
  {
    name: 'a key of one account',
    files: { 'clp.conf': withKeys(`${solar}${next}⟦HKEY_CURRENT_USER\\Software\\Solar⟧`) },
    finds: ['currentUser'],
  },
  {
    name: 'copied from what a program writes',
    files: { 'clp.conf': withKeys(`⟦${solar.replaceAll('\\', '\\\\')}⟧`) },
    finds: ['doubled'],
    fixed: { 'clp.conf': officeScanCluster },
  },
  {
    name: 'one key twice, in other letters',
    files: { 'clp.conf': withKeys(`${solar}${next}⟦${solar.toLowerCase()}⟧`) },
    finds: ['twice'],
  },
  {
    name: 'one key spelled as in another chapter',
    files: { 'clp.conf': withKeys('⟦HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\Solar⟧') },
    finds: ['spelling'],
    fixed: { 'clp.conf': officeScanCluster },
  },
  {
    name: 'every key as the guide spells it',
    files: { 'clp.conf': officeScanCluster.replaceAll('TrendMicro', 'Trend Micro') },
    finds: [],
  },
  {
    name: 'the registry itself tells which spelling is right',
    files: {
      'clp.conf': withKeys('HKEY_LOCAL_MACHINE\\SOFTWARE\\Trend Micro\\Solar'),
      'server1/trend.reg':
        'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\TrendMicro\\Solar]\r\n',
    },
    finds: [],
  },
  {
    name: 'a key in both spellings',
    files: { 'clp.conf': withKeys(`${solar}${next}${solar.replace('TrendMicro', 'Trend Micro')}`) },
    finds: [],
  },
  { name: 'every key in one word', files: { 'clp.conf': officeScanCluster }, finds: [] },
  { name: 'nothing is synchronised', files: { 'clp.conf': guideCluster }, finds: [] },
];
