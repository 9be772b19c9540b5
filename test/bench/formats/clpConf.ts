import { below, hex, type Random } from '../random';
import type { SampleFormat } from './format';

/** A cluster of two servers with as many groups, each with its resources and a monitor, as there is room for. */
export const clpConf: SampleFormat = {
  path: 'cluster/clp.conf',
  languageId: 'clp-conf',
  newline: '\n',
  parts: [
    {
      before: ['<?xml version="1.0" encoding="ASCII"?>', '<root>', ...common(), ...server(1), ...server(2)],
      behind: [],
    },
    { before: ['\t<resource>', ...types('fip', 'appli', 'script')], behind: ['\t</resource>'] },
    {
      before: ['\t<monitor>', ...types('userw', 'fipw', 'appliw'), ...userMonitor()],
      behind: ['\t</monitor>', '</root>'],
    },
  ],
  block: (random, index) => [group(random, index), resources(random, index), monitor(index)],
  editable: /^\t+<timeout>\d+()<\/timeout>$/,
};

/** The beginning of every sample: the platform, the name, and heartbeats on the first two rows of devices. */
export function common(): readonly string[] {
  return [
    '\t<all>',
    '\t\t<charset>ASCII</charset>',
    '\t\t<serveros>windows</serveros>',
    '\t\t<encode>ASCII</encode>',
    '\t</all>',
    '\t<cluster>',
    '\t\t<name>cluster1</name>',
    '\t</cluster>',
    '\t<heartbeat>',
    '\t\t<types name="lanhb"/>',
    ...['0', '1'].flatMap((device, index) => [
      `\t\t<lanhb name="lanhb${index + 1}">`,
      `\t\t\t<priority>${index}</priority>`,
      `\t\t\t<device>${device}</device>`,
      '\t\t</lanhb>',
    ]),
    '\t</heartbeat>',
  ];
}

function server(number: number): readonly string[] {
  return [
    `\t<server name="server${number}">`,
    `\t\t<priority>${number - 1}</priority>`,
    ...[
      ['0', 'lan', `10.0.0.${number}`],
      ['1', 'lan', `192.168.0.${number}`],
    ].flatMap(([id, type, info]) => [
      `\t\t<device id="${id}">`,
      `\t\t\t<type>${type}</type>`,
      `\t\t\t<info>${info}</info>`,
      '\t\t</device>',
    ]),
    '\t</server>',
  ];
}

function types(...names: readonly string[]): readonly string[] {
  return names.map((name) => `\t\t<types name="${name}"/>`);
}

function userMonitor(): readonly string[] {
  return ['\t\t<userw name="userw">', '\t\t\t<comment>system</comment>', '\t\t</userw>'];
}

/** As many floating IPs as the servers' subnet has room for; the other groups hold a program in its place. */
function main(index: number): string {
  return index < 200 ? 'fip' : 'appli';
}

function group(random: Random, index: number): readonly string[] {
  // One group in four lists a resource that does not exist: about one line in a hundred.
  const script = random() < 0.25 ? `script@lost${index}` : `script@script${index}`;
  return [
    `\t<group name="failover${index}">`,
    `\t\t<comment>group ${hex(random, 4)} &amp; ${index}</comment>`,
    `\t\t<resource name="${main(index)}@${main(index)}${index}"/>`,
    `\t\t<resource name="${script}"/>`,
    `\t\t<gid>${index}</gid>`,
    '\t</group>',
  ];
}

function resources(random: Random, index: number): readonly string[] {
  const name = main(index);
  const value = name === 'fip' ? `<ip>192.168.0.${index + 10}</ip>` : `<path>E:\\${hex(random, 4)}\\run.exe</path>`;
  return [
    `\t\t<${name} name="${name}${index}">`,
    `\t\t\t<comment>resource ${hex(random, 4)}</comment>`,
    '\t\t\t<parameters>',
    `\t\t\t\t${value}`,
    '\t\t\t</parameters>',
    `\t\t</${name}>`,
    `\t\t<script name="script${index}">`,
    `\t\t\t<depend name="${name}${index}"/>`,
    '\t\t\t<parameters>',
    '\t\t\t\t<path>start.bat</path>',
    `\t\t\t\t<timeout>${60 + below(random, 600)}</timeout>`,
    '\t\t\t</parameters>',
    '\t\t</script>',
  ];
}

function monitor(index: number): readonly string[] {
  const name = main(index);
  return [
    `\t\t<${name}w name="${name}w${index}">`,
    `\t\t\t<target>${name}${index}</target>`,
    '\t\t\t<relation>',
    '\t\t\t\t<type>grp</type>',
    `\t\t\t\t<name>failover${index}</name>`,
    '\t\t\t</relation>',
    `\t\t</${name}w>`,
  ];
}
