import type { XmlElement, XmlTree } from '../../syntax/xml/tree';

/** What the reader of one section has to know of the rest of the file. */
export interface FileContext {
  readonly text: string;
  /** `all/serveros` as it is written; undefined when the file leaves it out. */
  readonly platform: string | undefined;
  /** The first group that lists the group resource of that name. */
  groupOf(resource: string): string | undefined;
}

export function contextOf(tree: XmlTree): FileContext {
  const sections = tree.roots.flatMap((root) => root.children());
  const all = sections.find(({ name }) => name.text === 'all');
  // Most files have few resources whose group matters, and some have thousands of resources.
  let groups: ReadonlyMap<string, string> | undefined;
  return {
    text: tree.text,
    platform: all?.child('serveros')?.content().text,
    groupOf(resource) {
      groups ??= groupsByResource(sections.filter(({ name }) => name.text === 'group'));
      return groups.get(resource);
    },
  };
}

function groupsByResource(sections: readonly XmlElement[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const section of sections) {
    const group = section.attribute('name')?.value.text;
    if (group === undefined) continue;
    for (const resource of membersOf(section)) if (!groups.has(resource)) groups.set(resource, group);
  }
  return groups;
}

/** The entries of a section, without the `types` index lines, and without one of which a part is cut off. */
export function entriesOf(section: XmlElement): readonly XmlElement[] {
  return section.children().filter(({ name, cutOff }) => name.text !== 'types' && !cutOff);
}

function membersOf(group: XmlElement): readonly string[] {
  return group
    .childrenNamed('resource')
    .map((member) => (member.attribute('name')?.value.text ?? '').replace(/^.*?@/, ''));
}
