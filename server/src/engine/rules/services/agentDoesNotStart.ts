import { useOfService } from '../../knowledge/windowsServices';
import { template } from '../../messages/message';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { scriptPaths } from '../shared/registryScripts';
import { AUTOMATIC, serviceLabel, startFixes, startRemedies } from '../shared/serviceStarts';
import { scQuery, service, servicesExport } from '../sites/serviceExamples';

export default defineRule({
  id: 'services/agent-does-not-start',
  title: {
    en: 'A service of the agent does not start by itself',
    ja: 'クライアントのサービスが自動でない',
  },
  severity: 'warning',
  confidence: 'certain',
  scope: 'site',
  reads: ['registryScript'],
  views: ['services'],
  sources: [{ document: 'Trend Micro: クライアントがオフラインと表示される場合', section: '4-a' }],
  messages: {
    byHand: template({
      en: 'The service "{service}" of the agent has Start {start}, not automatic (2). After a restart the computer may be shown as offline and stay without protection; set it to automatic.',
      ja: 'クライアントの「{service}」の Start が {start} で、再起動後にオフラインとなり保護されない可能性があります。自動 (2) にしてください。',
    }),
  },
  docs: {
    en: {
      why: 'The listener, tmlisten, receives what the server tells the agent and reports to it; the scan in real time, ntrtscan, is the protection itself. Both start with Windows. The vendor has the listener checked first when an agent is shown as offline.',
      whenItIsFine:
        'Other services of the agent, as those of its firewall, may be manual or disabled where the function is not used, and are not looked at. Some teams disable the services for a test: allow the finding as long as that lasts.',
    },
    ja: {
      why: 'tmlisten はサーバとの通信を、ntrtscan はリアルタイム検索を行い、どちらも OS と同時に起動します。クライアントがオフラインと表示される場合、メーカーの手順ではまず tmlisten の動作を確認します。',
      whenItIsFine:
        'ファイアウォールなど、使わない機能のサービスは手動や無効のことがあるため、調べません。試験のために一時的に無効にしている場合は、その間だけ指摘を許可してください。',
    },
  },
  check({ facts, views: { services }, report }) {
    const scripts = scriptPaths(facts.all('registryScript'));
    for (const one of services.computers.flatMap(({ started }) => started)) {
      if (useOfService(one.key.value) !== 'agent' || one.start.value <= AUTOMATIC) continue;
      report({
        message: 'byHand',
        at: one.start.at,
        args: { service: serviceLabel(one), start: one.start.value },
        fixes: startFixes(one, AUTOMATIC, scripts),
        remedies: startRemedies(one, AUTOMATIC),
      });
    }
  },
});

export const examples: RuleExamples = [
  {
    name: 'what sc answers at an agent',
    files: { '𠮷/agents/pc1/sc.txt': scQuery('tmlisten', '⟦4⟧   DISABLED', 'OfficeScan NT Listener') },
    finds: ['byHand'],
  },
  {
    name: 'in a file that was written to be imported',
    files: { 'agent.reg': `${servicesExport({ ntrtscan: service('⟦dword:00000003⟧') })}; 𠮷\r\n` },
    finds: ['byHand'],
    fixed: { 'agent.reg': `${servicesExport({ ntrtscan: service('dword:00000002') })}; 𠮷\r\n` },
  },
  {
    name: 'automatic, and the firewall that is not used',
    files: {
      'agents/pc1/services.reg': servicesExport({
        tmlisten: service('dword:00000002', 'OfficeScan NT Listener'),
        TmPfw: service('dword:00000003', 'OfficeScan NT Firewall'),
      }),
    },
    finds: [],
  },
];
