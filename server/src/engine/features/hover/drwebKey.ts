import { drwebKeyParameters } from '../../knowledge/drwebKey';
import { type Message, plain } from '../../messages/message';
import type { AnalysedFile } from '../../sites/analyse';
import type { IniTree } from '../../syntax/ini';
import { touches } from '../../text/span';
import { toldShortly, toldVerdict } from '../../verdicts/renewal/told';
import { oldKeyTexts, rowTexts } from '../../verdicts/renewal/wording';
import type { Site } from '../../workspace';
import type { Hover } from '../hover';
import { knowledgeLines } from './knowledgeLines';

const neverEdited = plain({
  en: 'A signature protects the whole file: any edit, and even saving it again, makes the key invalid.',
  ja: 'ファイル全体が電子署名で保護されています。編集や再保存を行うと、キーは無効になります。',
});

/** On the line `[Key]` what becomes of the renewal; on a parameter what it is. Values of the key are not repeated. */
export function drwebKeyHover(tree: IniTree, { source }: AnalysedFile, site: Site, offset: number): Hover | undefined {
  const line = tree.line(tree.lineAt(offset));
  if (line === undefined || !touches(line.line, offset)) return undefined;
  if (line.kind === 'section' && line.name.text.toLowerCase() === 'key') {
    return { span: line.line, title: 'Key', lines: [...renewalLines(source.path, site), neverEdited] };
  }
  if (line.kind !== 'entry') return undefined;
  const { key, section } = line;
  const entry = drwebKeyParameters.find((one) => sameName(one.name, key.text) && sameName(one.section, section?.text));
  if (entry === undefined) return undefined;
  const judged = entry.type.kind === 'secret' || entry.name === 'MailServer' ? [] : renewalLines(source.path, site);
  return { span: line.line, title: entry.name, lines: [...judged, ...knowledgeLines(entry)] };
}

/** The verdict, what happens, which notification comes, and what becomes of the current key. */
function renewalLines(path: string, { views }: Site): readonly Message[] {
  const renewal = views.renewals.of(path);
  if (renewal === undefined) return [];
  const { row, oldKey } = renewal.verdict;
  if (row === undefined) return [toldShortly(renewal)];
  const { effect, notification } = rowTexts[row];
  const [code, ...others] = oldKey;
  const ofOldKey = code === undefined || others.length > 0 ? [] : [plain(oldKeyTexts[code].effect)];
  return [toldShortly(renewal), toldVerdict(renewal.verdict), plain(effect), plain(notification), ...ofOldKey];
}

function sameName(documented: string | undefined, written: string | undefined): boolean {
  return documented?.toLowerCase() === written?.toLowerCase();
}
