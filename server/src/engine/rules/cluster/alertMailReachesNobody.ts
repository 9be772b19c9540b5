import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/alert-mail-reaches-nobody',
  title: {
    en: 'Alerts go by mail, but mail is not set up',
    ja: 'メール通報の宛先かサーバがない',
  },
  severity: 'info',
  confidence: 'likely',
  scope: 'file',
  reads: ['alertDestination', 'alertMail'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'cluster/messages, cluster/mail, messages' },
    { document: 'github.com/EXPRESSCLUSTER: clpcfset' },
  ],
  messages: {
    noAddress: template({
      en: 'The event {id} of {module} is to go by mail, but the cluster has no address to send it to. Nobody gets it; enter cluster/mail/address.',
      ja: '{module} のイベント {id} はメール通報の対象ですが、宛先がありません。cluster/mail/address を確認してください。',
    }),
    noServer: template({
      en: 'The event {id} of {module} is to go by mail, but the cluster has no mail server. Nobody gets it; enter one in cluster/mail/smtp.',
      ja: '{module} のイベント {id} はメール通報の対象ですが、SMTP サーバがありません。cluster/mail/smtp を確認してください。',
    }),
    notInForce: template({
      en: 'The event {id} of {module} is to go by mail, but destinations are not in force: cluster/messages/use is not 1. Was it switched off on purpose?',
      ja: '{module} のイベント {id} の通報先は、cluster/messages/use が 1 ではないため使用されません。意図した設定か確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Whoever chose mail for an event relies on it at night. The choice stands in one part of the file, the switch, the addresses and the mail servers in others; when one of these is missing nothing is sent and nothing says so.',
      whenItIsFine: 'When somebody has switched destinations off for a while, or mail is sent by other means.',
    },
    ja: {
      why: 'イベントのメール通報を設定した人は、夜間もそれを頼りにします。対象のイベント、使用の可否、宛先、SMTP サーバは別々の場所に書かれており、どれかが欠けると何も送られず、そのことを知らせるものもありません。',
      whenItIsFine: '一時的に無効にしている場合や、別の手段で通報している場合は問題ありません。',
    },
  },
  check({ facts, report }) {
    const mailed = facts.all('alertDestination').find(({ mail }) => mail?.value === '1');
    const [setting] = facts.all('alertMail');
    if (mailed?.mail === undefined || setting === undefined) return;
    const { destinationsInForce, address, servers } = setting;
    const lack = !destinationsInForce ? 'notInForce' : address === undefined ? 'noAddress' : 'noServer';
    if (lack === 'noServer' && servers.length > 0) return;
    report({ message: lack, at: mailed.mail.at, args: { module: mailed.module, id: mailed.id.value } });
  },
});

const EVENT = '<messages><types name="trnsv"/><trnsv id="2310"><alert>1</alert><mail>⟦1⟧</mail></trnsv></messages>';
const SERVER = '<smtp><smtpsrv id="0"><srvname>mail.example</srvname></smtpsrv></smtp>';

function withMail(use: string, mail: string, events = EVENT): string {
  return guideClusterWith('</root>', `${events}</root>`).replace(
    '<name>cluster</name>',
    `<name>cluster</name><messages><use>${use}</use></messages><mail>${mail}</mail><!-- 🏢 -->`,
  );
}

export const examples: RuleExamples = [
  { name: 'no address', files: { 'clp.conf': withMail('1', SERVER) }, finds: ['noAddress'] },
  { name: 'no mail server', files: { 'clp.conf': withMail('1', '<address>a@b</address>') }, finds: ['noServer'] },
  {
    name: 'switched off',
    files: { 'clp.conf': withMail('0', `<address>a@b</address>${SERVER}`) },
    finds: ['notInForce'],
  },
  {
    name: 'all is there',
    files: { 'clp.conf': withMail('1', `<address>a@b</address>${SERVER}`, EVENT.replace(/[⟦⟧]/g, '')) },
    finds: [],
  },
  {
    name: 'no event goes by mail',
    files: { 'clp.conf': withMail('1', '', EVENT.replace('⟦1⟧', '0')) },
    finds: [],
  },
];
