import { filesBelow, type Generated, readText } from './generated';

const RULES = 'server/src/engine/rules';

/** The rule files, one mistake each: everything in the folder of an area, which is every folder but the rules' own two. */
export function ruleFiles(): readonly string[] {
  return filesBelow(RULES)
    .filter((path) => /^(?!shared|sites)[^/]+\/[^/]+\.ts$/.test(path.slice(RULES.length + 1)))
    .map((path) => path.slice(RULES.length + 1).replace(/\.ts$/, ''));
}

/**
 * The list of all rules, the examples apart from it so that a bundle can leave them out, and the ids apart from both for
 * rules that look at ids: they cannot import the list that imports them.
 */
export function registry(): readonly Generated[] {
  return [
    {
      path: `${RULES}/registry.generated.ts`,
      text: [
        ...ruleFiles().map((path) => `import ${localName(path)} from './${path}';`),
        "import type { Rule } from './rule';",
        '',
        'export const rules: readonly Rule[] = [',
        ...ruleFiles().map((path) => `  ${localName(path)},`),
        '];',
        '',
      ].join('\n'),
    },
    {
      path: `${RULES}/examples.generated.ts`,
      text: [
        ...ruleFiles().map(
          (path) => `import ${localName(path)}, { examples as ${localName(path)}Examples } from './${path}';`,
        ),
        "import type { RuleExamples } from './examples';",
        '',
        'export const examples: ReadonlyMap<string, RuleExamples> = new Map([',
        ...ruleFiles().map((path) => `  [${localName(path)}.meta.id, ${localName(path)}Examples],`),
        ']);',
        '',
      ].join('\n'),
    },
    {
      path: `${RULES}/ruleIds.generated.ts`,
      text: [
        'export const ruleIds: readonly string[] = [',
        ...ruleFiles().map((path) => `  '${idIn(path)}',`),
        '];',
        '',
      ].join('\n'),
    },
  ];
}

/** The id that a rule file declares. */
function idIn(path: string): string {
  const id = /^ {2}id: '([^']+)',$/m.exec(readText(`${RULES}/${path}.ts`))?.[1];
  if (id === undefined) throw new Error(`${path}.ts declares no rule`);
  return id;
}

/** `officescan/masterDirectoryNamesANode` as an identifier. */
function localName(path: string): string {
  return path.replace(/\/(.)/, (_, first: string) => first.toUpperCase());
}
