import { common } from './formats/clpConf';
import { below, hex, type Random, randomFrom } from './random';
import type { Sample } from './samples';

/** The most that CLUSTERPRO X lets a cluster have, with as many resources in each group (X 5, system limits). */
const SERVERS = 32;
const GROUPS = 128;
const RESOURCES_IN_GROUP = 32;
const MONITORS = 512;

/** A clp.conf of the largest cluster that there can be, about 3 MB, with a place near its middle to type a digit in. */
export function largestCluster(): Sample {
  const random = randomFrom(20_043);
  const groups = Array.from({ length: GROUPS }, (_, index) => group(index));
  const resources = resourceNumbers().flatMap((number) => resource(random, number));
  const monitors = Array.from({ length: MONITORS }, (_, index) => monitor(index));
  const lines = [
    '<?xml version="1.0" encoding="ASCII"?>',
    '<root>',
    ...common(),
    ...Array.from({ length: SERVERS }, (_, index) => server(index)).flat(),
    ...groups.flat(),
    '\t<resource>',
    ...['fip', 'script', 'service'].map((type) => `\t\t<types name="${type}"/>`),
    ...resources,
    '\t</resource>',
    '\t<monitor>',
    ...['userw', 'fipw', 'genw', 'servicew'].map((type) => `\t\t<types name="${type}"/>`),
    '\t\t<userw name="userw"/>',
    ...monitors.flat(),
    '\t</monitor>',
    '</root>',
    '',
  ];
  return { path: 'cluster/clp.conf', languageId: 'clp-conf', text: lines.join('\n'), place: placeIn(lines) };
}

function placeIn(lines: readonly string[]): Sample['place'] {
  const middle = lines.length >> 1;
  const line = lines.findIndex((text, index) => index > middle && /<timeout>\d+<\/timeout>/.test(text));
  return { line, character: (lines[line] ?? '').indexOf('</timeout>') };
}

function resourceNumbers(): readonly number[] {
  return Array.from({ length: GROUPS * RESOURCES_IN_GROUP }, (_, index) => index);
}

function server(index: number): readonly string[] {
  const addresses = [`10.0.0.${index + 1}`, `172.16.0.${index + 1}`];
  return [
    `\t<server name="server${index + 1}">`,
    `\t\t<priority>${index}</priority>`,
    ...addresses.flatMap((address, id) => [
      `\t\t<device id="${id}">`,
      '\t\t\t<type>lan</type>',
      `\t\t\t<info>${address}</info>`,
      '\t\t</device>',
    ]),
    '\t</server>',
  ];
}

/** The first resource of a group is its floating IP, the second a service, all others scripts. */
function nameOf(number: number): string {
  return `${typeOf(number)}${number}`;
}

function typeOf(number: number): 'fip' | 'service' | 'script' {
  const place = number % RESOURCES_IN_GROUP;
  if (place === 0) return 'fip';
  return place === 1 ? 'service' : 'script';
}

function group(index: number): readonly string[] {
  const first = index * RESOURCES_IN_GROUP;
  const members = Array.from({ length: RESOURCES_IN_GROUP }, (_, place) => first + place);
  return [
    `\t<group name="failover${index}">`,
    `\t\t<comment>group ${index}</comment>`,
    '\t\t<policy name="server1">',
    '\t\t\t<order>0</order>',
    '\t\t</policy>',
    '\t\t<policy name="server2">',
    '\t\t\t<order>1</order>',
    '\t\t</policy>',
    ...members.map((number) => `\t\t<resource name="${typeOf(number)}@${nameOf(number)}"/>`),
    `\t\t<gid>${index}</gid>`,
    '\t</group>',
  ];
}

function resource(random: Random, number: number): readonly string[] {
  const type = typeOf(number);
  const group = Math.floor(number / RESOURCES_IN_GROUP);
  return [
    `\t\t<${type} name="${nameOf(number)}">`,
    `\t\t\t<comment>resource ${hex(random, 4)} of group ${group}</comment>`,
    ...(type === 'fip' ? [] : [`\t\t\t<depend name="fip${group * RESOURCES_IN_GROUP}"/>`]),
    '\t\t\t<act>',
    '\t\t\t\t<retry>5</retry>',
    '\t\t\t\t<fo>1</fo>',
    '\t\t\t\t<action>2</action>',
    `\t\t\t\t<timeout>${2000 + below(random, 600)}</timeout>`,
    '\t\t\t</act>',
    '\t\t\t<deact>',
    '\t\t\t\t<retry>0</retry>',
    '\t\t\t\t<action>4</action>',
    `\t\t\t\t<timeout>${2000 + below(random, 600)}</timeout>`,
    '\t\t\t</deact>',
    '\t\t\t<parameters>',
    ...parameters(type, number, group),
    '\t\t\t</parameters>',
    `\t\t</${type}>`,
  ];
}

function parameters(type: ReturnType<typeof typeOf>, number: number, group: number): readonly string[] {
  if (type === 'fip') return [`\t\t\t\t<ip>172.16.0.${100 + group}</ip>`];
  if (type === 'service') {
    return [`\t\t\t\t<name>Business service ${number}</name>`, '\t\t\t\t<actwaittime>30</actwaittime>'];
  }
  return [
    '\t\t\t\t<act>',
    '\t\t\t\t\t<path>start.bat</path>',
    '\t\t\t\t\t<sync>1</sync>',
    '\t\t\t\t\t<normal>0</normal>',
    '\t\t\t\t</act>',
    '\t\t\t\t<deact>',
    '\t\t\t\t\t<path>stop.bat</path>',
    '\t\t\t\t\t<sync>1</sync>',
    '\t\t\t\t\t<normal>0</normal>',
    '\t\t\t\t</deact>',
    '\t\t\t\t<userlog>',
    `\t\t\t\t\t<path>C:\\logs\\script${number}.log</path>`,
    '\t\t\t\t</userlog>',
    '\t\t\t\t<timeout>1800</timeout>',
  ];
}

/** One for each floating IP, one for each service, and scripts that watch by themselves. */
function monitor(index: number): readonly string[] {
  const group = index % GROUPS;
  const [type, watched] = [
    ['fipw', `fip${group * RESOURCES_IN_GROUP}`],
    ['servicew', `service${group * RESOURCES_IN_GROUP + 1}`],
    ['genw', undefined],
    ['genw', undefined],
  ][Math.floor(index / GROUPS)] ?? ['genw', undefined];
  return [
    `\t\t<${type} name="${type}${index}">`,
    `\t\t\t<comment>monitor ${index}</comment>`,
    ...(watched === undefined ? [] : [`\t\t\t<target>${watched}</target>`]),
    '\t\t\t<polling>',
    '\t\t\t\t<interval>60</interval>',
    '\t\t\t\t<timeout>120</timeout>',
    '\t\t\t\t<reconfirm>1</reconfirm>',
    '\t\t\t</polling>',
    '\t\t\t<relation>',
    '\t\t\t\t<type>grp</type>',
    `\t\t\t\t<name>failover${group}</name>`,
    '\t\t\t</relation>',
    '\t\t\t<emergency>',
    '\t\t\t\t<threshold>',
    '\t\t\t\t\t<restart>3</restart>',
    '\t\t\t\t\t<fo>1</fo>',
    '\t\t\t\t</threshold>',
    '\t\t\t</emergency>',
    `\t\t</${type}>`,
  ];
}
