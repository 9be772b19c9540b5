import type { FileKind } from '../files/kinds';
import type { KnowledgeEntry } from '../knowledge/entry';
import { iniTable } from '../knowledge/iniTables';
import { isSecret } from '../knowledge/secrets';
import type { AnalysedFile } from '../sites/analyse';
import type { Site } from '../workspace';

/** What is known of a key in a file of that kind. */
export function iniEntry(kind: FileKind, key: string): KnowledgeEntry | undefined {
  return iniTable(kind)?.find(key);
}

/** All keys that are known in files of that kind. */
export function iniKeys(kind: FileKind): readonly KnowledgeEntry[] {
  return iniTable(kind)?.keys ?? [];
}

/** The value of the key in the same kind of file of each other node, but for a secret. */
export function valuesElsewhere(
  key: string,
  file: AnalysedFile,
  { files, views }: Site,
): readonly { readonly node: string; readonly value: string }[] {
  const own = views.nodes.of(file.source.path)?.name;
  return files.flatMap(({ source, syntax }) => {
    const node = views.nodes.of(source.path)?.name;
    if (syntax.format !== 'ini' || source.kind !== file.source.kind || node === undefined || node === own) return [];
    const value = syntax.tree.named(key)[0]?.value.text;
    return value === undefined || isSecret(key, value) ? [] : [{ node, value }];
  });
}
