import { MOST_INI_LINES } from '../../knowledge/iniTables';
import { isSecret } from '../../knowledge/secrets';
import type { IniTree } from '../../syntax/ini';
import type { FactCollector } from '../collector';
import { driveIn } from '../values/drive';
import type { ManagementSetting } from '../vocabulary/officeScan';

/** Reads every line of a management server's file, for the comparison with the other server's. */
export function readManagementSettings(tree: IniTree, facts: FactCollector): void {
  if (tree.lineCount > MOST_INI_LINES) return;
  const settings = new Map<string, ManagementSetting>();
  for (const { section, key, value } of tree.entries()) {
    const name = `${section?.text ?? ''}\n${key.text}`.toLowerCase();
    if (settings.has(name) || isSecret(key.text, value.text)) continue;
    settings.set(name, { section: section?.text ?? '', key: facts.text(key), text: facts.text(value) });
  }
  facts.add('managementSettings', { start: 0, end: tree.text.length }, { settings: [...settings.values()] });
}

/**
 * A value that is a path to the folder of the server: its shared part `PCCSRV`, or `OfficeScan` itself. The folder of
 * the agent, `OfficeScan Client`, lies on each computer's own disk.
 */
const SERVER_FOLDER =
  /=[ \t]*["']?([a-z]:\\(?:[^"'\r\n]{0,260}\\)?(?:PCCSRV|OfficeScan)(?=[\\"'\s]|$)(?! Client)[^"'\r\n]*)/gim;

/** Reads the paths to the product, with one native search since hardly any line has one. */
export function readProductPaths(tree: IniTree, facts: FactCollector): void {
  for (const match of tree.text.matchAll(SERVER_FOLDER)) {
    const text = match[1]?.trimEnd();
    const entry = tree.line(tree.lineAt(match.index));
    if (text === undefined || entry?.kind !== 'entry') continue;
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const path = facts.located(text, { start, end: start + text.length });
    const drive = driveIn(path);
    if (drive !== undefined) facts.add('productPath', entry.line, { key: entry.key.text, path, drive });
  }
}
