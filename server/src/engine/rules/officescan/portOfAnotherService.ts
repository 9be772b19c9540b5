import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';

export default defineRule({
  id: 'officescan/port-of-another-service',
  title: {
    en: 'A port is that of another service',
    ja: 'ほかのサービスのポート番号を使っている',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['portSetting'],
  sources: [
    { document: 'Trend Micro KA-0009594' },
    { document: 'Trend Micro KA-0000838' },
    { document: 'RFC 6335', section: '6' },
  ],
  messages: {
    known: template({
      en: '{key} is {port}, the port of {service}. Where that runs too, one of the two may not start; choose another port.',
      ja: '{key} の {port} は {service} のポート番号です。両方を使うコンピュータでは一方が起動しない可能性があります。変更してください。',
    }),
    system: template({
      en: '{key} is {port}. Numbers below 1024 belong to services of the system, one of which may have it on some agent; choose a higher one.',
      ja: '{key} の {port} は、システムのサービスが使う 1023 以下の番号です。ほかのサービスと重なる可能性があります。変更してください。',
    }),
  },
  docs: {
    en: {
      why: 'The port of the agents is opened on every computer of the company. A number that belongs to a database, to Remote Desktop or to another service of this product is free on most of them and taken on those that matter.',
      whenItIsFine:
        'The port of the server may be 80, that of the default web site of IIS, or 443. Numbers of which nothing is known are not reported.',
    },
    ja: {
      why: 'クライアントのポートは、社内のすべてのコンピュータで使われます。データベースやリモートデスクトップ、この製品のほかのサービスの番号は、多くのコンピュータでは空いていても、重要なコンピュータで重なります。',
      whenItIsFine:
        'サーバのポートは、IIS の既定の Web サイトの 80 や 443 でも問題ありません。用途の分からない番号は指摘しません。',
    },
  },
  check({ facts, report }) {
    for (const setting of facts.all('portSetting')) {
      const { key, port, text } = setting;
      if (port === undefined) continue;
      const service = serviceOn(port, setting);
      const args = { key: key.value, port };
      if (service !== undefined) report({ message: 'known', at: text.at, args: { ...args, service } });
      else if (setting.role === 'agent' && port < 1024) report({ message: 'system', at: text.at, args });
    }
  },
});

/** Who listens there, by names that are the same in every language. */
const SERVICES: ReadonlyMap<number, string> = new Map([
  [80, 'HTTP'],
  [135, 'RPC'],
  [139, 'NetBIOS'],
  [389, 'LDAP'],
  [443, 'HTTPS'],
  [445, 'SMB'],
  [1433, 'SQL Server'],
  [3389, 'Remote Desktop'],
  [4343, 'OfficeScan (HTTPS)'],
  [4345, 'Smart Protection (HTTPS)'],
  [5985, 'WinRM'],
  [8082, 'Smart Protection (HTTP)'],
]);

const OF_WEB_SERVER: ReadonlySet<number> = new Set([80, 443]);

function serviceOn(port: number, { role }: Fact<'portSetting'>): string | undefined {
  return role === 'server' && OF_WEB_SERVER.has(port) ? undefined : SERVICES.get(port);
}

export const examples: RuleExamples = [
  {
    name: 'the port of Remote Desktop for the agents, and the HTTPS port for HTTP',
    files: { 'ofcscan.ini': '; 𠮷\r\nMaster_DomainPort=⟦4343⟧\r\nClient_LocalServer_Port=⟦3389⟧\r\n' },
    finds: ['known', 'known'],
  },
  {
    name: 'a small number for the agents',
    files: { 'ofcscan.ini': 'Client_LocalServer_Port=⟦1000⟧\n' },
    finds: ['system'],
  },
  {
    name: 'the default web site, the defaults of the products, and a number of five digits',
    files: {
      'a/ofcscan.ini': 'Master_DomainPort=80\nClient_LocalServer_Port=21112\n',
      'b/ofcscan.ini': 'Master_DomainPort=8080\nClient_LocalServer_Port=12345\n',
    },
    finds: [],
  },
];
