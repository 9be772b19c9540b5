import { type Fix, replacement } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { sameTextNote, settingNote } from '../shared/notes';
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
        'Either spelling of the vendor on its own: which of them a computer has, only its registry tells, and where an export of it is there, another rule compares. Keys that stand below one another are no doubles.',
    },
    ja: {
      why: '存在しないレジストリキーは同期されませんが、それを知らせるものはなく、もう一方のサーバは以前の設定のまま動きます。手順書も章によって「Trend Micro」と「TrendMicro」の両方で書かれているため、写したときに混在しがちです。',
      whenItIsFine:
        'どちらかの書き方に揃っていれば指摘しません。実際にどちらかはレジストリでしかわからず、エクスポートがあれば別の規則が比較します。上下の関係にあるキーは重複とみなしません。',
    },
  },
  check({ facts, report }) {
    const keys = facts.all('registrySync').flatMap((sync) => sync.keys);
    const met = new Map<string, Located<string>>();
    for (const key of keys) {
      const args = { key: key.value };
      const { root, full } = inFull(key.value);
      const single = key.value.replace(/\\{2,}/g, '\\');
      if (root !== undefined)
        report({ message: 'shortRoot', at: key.at, args: { ...args, root, full }, fixes: [write(key, full)] });
      if (single !== key.value) report({ message: 'doubled', at: key.at, args, fixes: [write(key, single)] });
      if (/^HKEY_CURRENT_USER(\\|$)/i.test(full)) report({ message: 'currentUser', at: key.at, args });
      const twin = met.get(keyOf(key.value));
      if (twin === undefined) met.set(keyOf(key.value), key);
      else report({ message: 'twice', at: key.at, args, related: [sameTextNote(twin.at)] });
    }
    // A server's own registry knows the spelling; the rule that reads it speaks then.
    if (facts.all('vendorKey').length > 0) return;
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

/** The first keys of the registry by the names that people write for short. */
const ROOTS: ReadonlyMap<string, string> = new Map([
  ['HKLM', 'HKEY_LOCAL_MACHINE'],
  ['HKCU', 'HKEY_CURRENT_USER'],
  ['HKCR', 'HKEY_CLASSES_ROOT'],
  ['HKCC', 'HKEY_CURRENT_CONFIG'],
  ['HKU', 'HKEY_USERS'],
]);

function inFull(key: string): { readonly root: string | undefined; readonly full: string } {
  const root = /^HK[A-Z]{1,2}(?=\\)/i.exec(key)?.[0];
  const long = ROOTS.get(root?.toUpperCase() ?? '');
  if (root === undefined || long === undefined) return { root: undefined, full: key };
  return { root, full: long + key.slice(root.length) };
}

/** The vendor's name behind what stands before it, in either spelling. */
const VENDOR = /^(.*\\)(Trend ?Micro)(?=\\|$)/i;

/** The key with the vendor spelled as it is in the other one. */
function respelled(key: string, other: string): string {
  const vendor = VENDOR.exec(other)?.[2] ?? '';
  if (VENDOR.exec(key)?.[2]?.length === vendor.length) return key;
  return key.replace(VENDOR, (_, before: string) => `${before}${vendor}`);
}

/** The key as Windows compares it. */
function keyOf(key: string): string {
  return inFull(key)
    .full.replace(/\\{2,}/g, '\\')
    .replace(/\\$/, '')
    .toLowerCase();
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
