import type { XmlElement } from '../../syntax/xml/tree';
import type { FactCollector } from '../collector';
import type { GroupMember } from '../vocabulary';
import { nameOf, textOf } from './clpConfValues';

/** Reads a failover group: its resources as `type@name`, its startup servers from `policy`. */
export function readGroup(group: XmlElement, facts: FactCollector): void {
  const name = nameOf(group, facts);
  if (name === undefined) return;
  facts.add('failoverGroup', group.span, {
    name,
    type: textOf(group.child('type'), facts)?.value ?? 'failover',
    members: group.childrenNamed('resource').flatMap((member) => readMember(member, facts)),
    startupServers: group.childrenNamed('policy').flatMap((policy) => nameOf(policy, facts) ?? []),
  });
}

function readMember(member: XmlElement, facts: FactCollector): readonly GroupMember[] {
  const attribute = member.attribute('name')?.value;
  const sign = attribute?.text.indexOf('@') ?? -1;
  if (attribute === undefined || sign < 1) return [];
  // Names hold no entities, so the place in the decoded text is the place in the file.
  const start = attribute.span.start + sign + 1;
  const name = facts.located(attribute.text.slice(sign + 1), { start, end: attribute.span.end });
  return [{ type: attribute.text.slice(0, sign), name, at: facts.place(attribute.span) }];
}
