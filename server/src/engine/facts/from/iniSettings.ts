import type { FileKind } from '../../files/kinds';
import type { KnowledgeEntry } from '../../knowledge/entry';
import { iniTable, MOST_INI_LINES } from '../../knowledge/iniTables';
import { isSecret } from '../../knowledge/secrets';
import type { IniEntry, IniTree } from '../../syntax/ini';
import type { PlacedText } from '../../syntax/placedText';
import type { FactCollector } from '../collector';
import { sameName } from '../values/hostName';
import { isPublishedPassword } from '../values/publishedPasswords';
import type { MisplacedSetting, SecretForm } from '../vocabulary/iniSettings';

/** Of one key as many occurrences as a person will look at. */
const MOST = 50;

/**
 * Reads what the tables know of an ini file of the product, the secrets in it and the addresses of the web; nothing of a
 * file of a length that the product does not write.
 */
export function readIniSettings(kind: FileKind, tree: IniTree, facts: FactCollector): void {
  if (tree.lineCount > MOST_INI_LINES) return;
  for (const known of iniTable(kind)?.keys ?? []) {
    if (known.type.kind === 'secret' || known.name.includes('#')) continue;
    for (const entry of tree.named(known.name).slice(0, MOST)) readSetting(kind, known, entry, tree, facts);
  }
  readSecrets(tree, facts);
  readUrls(kind, tree, facts);
}

function readSetting(
  file: FileKind,
  { name, section: documented }: KnowledgeEntry,
  entry: IniEntry,
  tree: IniTree,
  facts: FactCollector,
): void {
  const { key, value, line, section } = entry;
  if (value.text === '' || isSecret(key.text, value.text)) return;
  const text = facts.text(unquoted(value));
  const misplaced = documented === undefined ? undefined : misplacedIn(documented, entry, tree, facts);
  facts.add('documentedSetting', line, { file, name, key: facts.text(key), text, section: section?.text, misplaced });
}

/** Where the line of a key belongs that stands in a section of another name; nowhere when the file lacks that section. */
function misplacedIn(
  documented: string,
  { section, line }: IniEntry,
  tree: IniTree,
  facts: FactCollector,
): MisplacedSetting | undefined {
  if (section === undefined || sameName(section.text, documented)) return undefined;
  for (const { name, line: header } of tree.sections()) {
    if (!sameName(name.text, documented)) continue;
    const [home, end] = [pastBreak(tree, header.end), pastBreak(tree, line.end)];
    // A last line without its break has none to bring along.
    if (home === header.end || end === line.end) return undefined;
    return {
      section: facts.text(name),
      home: facts.place({ start: home, end: home }),
      line: facts.place({ start: line.start, end }),
      text: tree.text.slice(line.start, end),
    };
  }
  return undefined;
}

function pastBreak({ text }: IniTree, end: number): number {
  if (text[end] === '\r') return end + (text[end + 1] === '\n' ? 2 : 1);
  return end + Number(text[end] === '\n');
}

/** The value without quotation marks round it, which Windows discards (Microsoft Learn: GetPrivateProfileString). */
export function unquoted(value: PlacedText): PlacedText {
  const { text, span } = value;
  if (!/^(["']).+\1$/.test(text)) return value;
  return { text: text.slice(1, -1), span: { start: span.start + 1, end: span.end - 1 } };
}

/** Lines whose value is scrambled or whose key is that of a password; one native search, since few lines are. */
const SECRET_LINE =
  /^[^=\r\n]*(?:=[ \t]*["']?!CRYPT|(?:pwd|passw(?:or)?d|passphrase|community|skos(?:_s)?)[ \t]*=[ \t]*[^ \t\r\n])/gim;

const FORMS: readonly (readonly [RegExp, SecretForm])[] = [
  [/^["']?!CRYPTNGS?!/i, 'host'],
  [/^["']?!CRYPTCSTEX!/i, 'installTime'],
  [/^["']?!CRYPT(?:EX3?)?!/i, 'fixed'],
  [/^["']?!CRYPT/i, 'unknown'],
  [/^[\da-f]{48}$/i, 'key'],
];

function readSecrets(tree: IniTree, facts: FactCollector): void {
  for (const { index } of tree.text.matchAll(SECRET_LINE)) {
    const entry = tree.line(tree.lineAt(index));
    if (entry?.kind !== 'entry' || isSwitch(entry.value.text)) continue;
    const { text } = unquoted(entry.value);
    if (text === '') continue;
    facts.add('storedSecret', entry.line, {
      key: facts.text(entry.key),
      form: FORMS.find(([pattern]) => pattern.test(text))?.[1] ?? 'plain',
      isWellKnown: /communit/i.test(entry.key.text) && /^(?:public|private)$/i.test(text),
      isPublished: isPublishedPassword(text),
    });
  }
}

/** A switch or a count about passwords, such as `Enable_Pwd=1`, is no password. */
function isSwitch(value: string): boolean {
  return /^["']?(?:\d{0,3}|true|false|yes|no|on|off)["']?$/i.test(value);
}

const URL = /=[ \t]*["']?(https?:\/\/([\w.-]+|\[[\da-f:]+\])[^\s"',;]*)/gi;

function readUrls(file: FileKind, tree: IniTree, facts: FactCollector): void {
  for (const match of tree.text.matchAll(URL)) {
    const [whole, text = '', host = ''] = match;
    const entry = tree.line(tree.lineAt(match.index));
    if (entry?.kind !== 'entry' || isSecret(entry.key.text, text)) continue;
    const start = match.index + whole.length - text.length + text.indexOf('://') + '://'.length;
    const place = { start, end: start + host.length };
    facts.add('settingUrl', entry.line, { file, key: entry.key.text, host: facts.located(host, place) });
  }
}
