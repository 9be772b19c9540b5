import type { XmlElement } from '../../syntax/xml/tree';
import type { Located } from '../../text/span';
import type { FactCollector } from '../collector';
import type { GroupMember } from '../vocabulary';
import { below, integer, nameOf, textOf } from './clpConfValues';

/** Reads a failover group: its resources as `type@name`, its startup servers from `policy`, how it starts and moves. */
export function readGroup(group: XmlElement, facts: FactCollector): void {
  const name = nameOf(group, facts);
  if (name === undefined) return;
  facts.add('failoverGroup', group.span, {
    name,
    type: textOf(group.child('type'), facts)?.value ?? 'failover',
    members: group.childrenNamed('resource').flatMap((member) => readMember(member, facts)),
    untyped: group.childrenNamed('resource').flatMap((member) => readUntyped(member, facts)),
    startupServers: group.childrenNamed('policy').flatMap((policy) => nameOf(policy, facts) ?? []),
  });
  readPolicy(name, group, facts);
}

/** A resource of the group, which it lists as `type@name`. */
function readMember(member: XmlElement, facts: FactCollector): readonly GroupMember[] {
  const attribute = member.attribute('name')?.value;
  if (attribute === undefined || !hasType(attribute.text)) return [];
  const sign = attribute.text.indexOf('@');
  // Names hold no entities, so the place in the decoded text is the place in the file.
  const start = attribute.span.start + sign + 1;
  const name = facts.located(attribute.text.slice(sign + 1), { start, end: attribute.span.end });
  return [{ type: attribute.text.slice(0, sign), name, at: facts.place(attribute.span) }];
}

function readUntyped(member: XmlElement, facts: FactCollector): readonly Located<string>[] {
  const name = nameOf(member, facts);
  return name === undefined || hasType(name.value) ? [] : [name];
}

function hasType(entry: string): boolean {
  return entry.indexOf('@') > 0;
}

function readPolicy(group: Located<string>, element: XmlElement, facts: FactCollector): void {
  facts.add('groupPolicy', element.span, {
    group,
    id: integer(element.child('gid'), facts),
    start: textOf(element.child('start'), facts),
    failover: textOf(element.child('failover'), facts),
    failback: textOf(element.child('failback'), facts),
    exclusive: textOf(element.child('exclusive'), facts),
    order: element.childrenNamed('policy').flatMap((policy) => {
      const server = nameOf(policy, facts);
      return server === undefined ? [] : [{ server, order: integer(policy.child('order'), facts) }];
    }),
    waits: [...waits('start', 'act', element, facts), ...waits('stop', 'deact', element, facts)],
  });
}

function waits(when: 'start' | 'stop', tag: 'act' | 'deact', element: XmlElement, facts: FactCollector) {
  const others = below(element, 'depend', tag)?.childrenNamed('depend') ?? [];
  return others.flatMap((other) => {
    const group = nameOf(other, facts);
    return group === undefined ? [] : [{ when, group } as const];
  });
}
