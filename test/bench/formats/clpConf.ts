import { below, hex, privateAddress, type Random } from '../random';
import type { SampleFormat } from './format';

/** A cluster of two servers with as many groups, each with its resources and a monitor, as there is room for. */
export const clpConf: SampleFormat = {
  path: 'cluster/clp.conf',
  languageId: 'clp-conf',
  newline: '\n',
  head: [
    '<?xml version="1.0" encoding="ASCII"?>',
    '<root>',
    '\t<all>',
    '\t\t<charset>ASCII</charset>',
    '\t\t<serveros>windows</serveros>',
    '\t\t<encode>ASCII</encode>',
    '\t</all>',
    '\t<cluster>',
    '\t\t<name>cluster1</name>',
    '\t</cluster>',
    ...server(1),
    ...server(2),
  ],
  tail: ['</root>'],
  block: (random, index) => [...group(random, index), ...resources(random, index), ...monitor(index)],
  editable: /^\t+<timeout>\d+()<\/timeout>$/,
};

function server(number: number): readonly string[] {
  return [
    `\t<server name="server${number}">`,
    `\t\t<priority>${number - 1}</priority>`,
    ...[
      ['0', 'lan', `10.0.0.${number}`],
      ['1', 'lan', `192.168.0.${number}`],
      ['400', 'mdc', `10.0.0.${number}`],
    ].flatMap(([id, type, info]) => [
      `\t\t<device id="${id}">`,
      `\t\t\t<type>${type}</type>`,
      `\t\t\t<info>${info}</info>`,
      '\t\t</device>',
    ]),
    '\t</server>',
  ];
}

function group(random: Random, index: number): readonly string[] {
  // One group in three lists a resource that does not exist: about one line in a hundred.
  const script = random() < 0.33 ? `script@lost${index}` : `script@script${index}`;
  return [
    `\t<group name="failover${index}">`,
    `\t\t<comment>group ${hex(random, 4)} &amp; ${index}</comment>`,
    `\t\t<resource name="fip@fip${index}"/>`,
    `\t\t<resource name="${script}"/>`,
    `\t\t<gid>${index}</gid>`,
    '\t</group>',
  ];
}

function resources(random: Random, index: number): readonly string[] {
  return [
    '\t<resource>',
    '\t\t<types name="fip"/>',
    '\t\t<types name="script"/>',
    `\t\t<fip name="fip${index}">`,
    `\t\t\t<comment>resource ${hex(random, 4)}</comment>`,
    '\t\t\t<parameters>',
    `\t\t\t\t<ip>${privateAddress(random)}</ip>`,
    '\t\t\t</parameters>',
    '\t\t</fip>',
    `\t\t<script name="script${index}">`,
    `\t\t\t<depend name="fip${index}"/>`,
    '\t\t\t<parameters>',
    `\t\t\t\t<path>C:\\clp\\scripts\\${hex(random, 4)}\\start.bat</path>`,
    `\t\t\t\t<timeout>${60 + below(random, 600)}</timeout>`,
    '\t\t\t</parameters>',
    '\t\t</script>',
    '\t</resource>',
  ];
}

function monitor(index: number): readonly string[] {
  return [
    '\t<monitor>',
    '\t\t<types name="fipw"/>',
    `\t\t<fipw name="fipw${index}">`,
    `\t\t\t<target>fip${index}</target>`,
    '\t\t\t<relation>',
    '\t\t\t\t<type>grp</type>',
    `\t\t\t\t<name>failover${index}</name>`,
    '\t\t\t</relation>',
    '\t\t</fipw>',
    '\t</monitor>',
  ];
}
