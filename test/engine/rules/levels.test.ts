import { describe, expect, test } from 'vitest';
import { exampleSite, workspaceOf } from '../../../server/src/engine/rules/exampleSite';
import { rules } from '../../../server/src/engine/rules/registry.generated';
import { guideClusterWith } from '../../../server/src/engine/rules/sites/exampleSites';

/** The levels of a rule's findings in the guide's cluster with one piece of it replaced. */
function levels(rule: string, piece: string, replacement: string): readonly string[] {
  const files = { 'clp.conf': guideClusterWith(piece, replacement) };
  const site = exampleSite({ name: '', files, finds: [] });
  const { sites } = workspaceOf(site.files.values(), rules).snapshot();
  return sites
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.rule === rule)
    .map(({ severity }) => severity);
}

const group = '<group name="failover1">';
const cluster = '<name>cluster</name>';
const end = '</root>';

describe('cluster/value-not-allowed', () => {
  test.each([
    ['start of a group', group, `${group}<start>2</start>`, 'info'],
    ['failback of a group', group, `${group}<failback>5</failback>`, 'info'],
    ['exclusion of a group', group, `${group}<exclusive>3</exclusive>`, 'info'],
    ['type of a group', group, `${group}<type>failovr</type>`, 'warning'],
    [
      'port of a mail server',
      cluster,
      `${cluster}<mail><smtp><smtpsrv id="0"><port>70000</port></smtpsrv></smtp></mail>`,
      'info',
    ],
    [
      'how a mail server is logged on to',
      cluster,
      `${cluster}<mail><smtp><smtpsrv id="0"><authmethod>FOO</authmethod></smtpsrv></smtp></mail>`,
      'info',
    ],
    ['destination of an event', end, `<messages><trnsv id="2310"><alert>3</alert></trnsv></messages>${end}`, 'info'],
    [
      'action when the servers lose each other',
      cluster,
      `${cluster}<networkpartition><npaction>99</npaction></networkpartition>`,
      'warning',
    ],
  ])('%s', (_, piece, replacement, level) => {
    expect(levels('cluster/value-not-allowed', piece, replacement)).toEqual([level]);
  });
});
