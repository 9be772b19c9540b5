import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideClusterWith } from '../sites/exampleSites';

/** The number of the first warning light among the devices of a server. */
const FIRST_LIGHT = 20_000;

export default defineRule({
  id: 'cluster/warning-light-has-no-device',
  title: {
    en: 'A warning light has no device on the servers',
    ja: '警告灯のデバイスがサーバにない',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['warningLight', 'serverDevice', 'clusterServer'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'alertservice/<type>/device, server@<name>/device@20000' },
    { document: 'github.com/EXPRESSCLUSTER: clpcfset' },
  ],
  messages: {
    none: template({
      en: 'The warning light "{light}" is on device {device}, which no server has. It stays dark; see the number, which begins at {first}.',
      ja: '警告灯「{light}」のデバイス {device} がどのサーバにもありません。番号（{first} から）を確認してください。',
    }),
    some: template({
      en: 'The warning light "{light}" is on device {device}, which {servers} has not. The failure of that server lights nothing; see its devices.',
      ja: '警告灯「{light}」のデバイス {device} が {servers} にありません。サーバのデバイスを確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'A network warning light is entered twice: as a destination of alerts, and as a device of each server with its address. The two are joined by a number from 20000 on. When it differs the product finds no lamp and says so in its own log only.',
      whenItIsFine: 'A lamp whose device number is left out is not looked at.',
    },
    ja: {
      why: 'ネットワーク警告灯は、アラートの通報先と、各サーバのデバイス（アドレス）の2か所に設定し、20000 からの番号で対応付けます。番号が異なると警告灯が見つからず、製品のログにしか記録されません。',
      whenItIsFine: 'デバイス番号を省略した警告灯は確認の対象外です。',
    },
  },
  check({ facts, report }) {
    const servers = facts.all('clusterServer').map(({ name }) => name.value);
    for (const { name, device } of facts.all('warningLight')) {
      if (device === undefined) continue;
      const having = facts.all('serverDevice').filter(({ id }) => id.value === device.value);
      const without = servers.filter((server) => !having.some((one) => one.server.value === server));
      if (without.length === 0) continue;
      const args = { light: name.value, device: device.value };
      if (having.length === 0) report({ message: 'none', at: device.at, args: { ...args, first: FIRST_LIGHT } });
      else report({ message: 'some', at: device.at, args: { ...args, servers: without.join(', ') } });
    }
  },
});

function withLight(device: string, onServers: readonly [string, string]): string {
  const light = `<alertservice><types name="dn1000s"/><dn1000s name="lamp1"><priority>0</priority><device>${device}</device></dn1000s></alertservice>`;
  const text = guideClusterWith('</root>', `<!-- 🏢 -->${light}</root>`);
  return ['server1', 'server2'].reduce((made, server, index) => {
    const id = onServers[index] ?? '';
    const row = id === '' ? '' : `<device id="${id}"><type>dn1000s</type><info>192.168.0.90</info></device>`;
    return made.replace(`<server name="${server}">`, `<server name="${server}">${row}`);
  }, text);
}

export const examples: RuleExamples = [
  { name: 'a number of no device', files: { 'clp.conf': withLight('⟦20001⟧', ['20000', '20000']) }, finds: ['none'] },
  { name: 'a device on one server', files: { 'clp.conf': withLight('⟦20000⟧', ['20000', '']) }, finds: ['some'] },
  { name: 'a device on both servers', files: { 'clp.conf': withLight('20000', ['20000', '20000']) }, finds: [] },
];
