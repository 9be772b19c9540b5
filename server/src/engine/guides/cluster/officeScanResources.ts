import type { ClusteredService } from '../../facts/views/officeScan';
import { type OfficeScanServiceRole, officeScanServices } from '../../knowledge/officeScanServices';
import type { Location } from '../../text/span';
import { clpConf } from '../captures';
import type { Evidence, FileStep, GuideStep } from '../guide';
import { aboutMonitor, businessGroup, monitorsOf, placesOf, recoveryOf } from './evidence';
import { groupAndRegistry, withPolicyServer } from './officeScanGroup';

const section = '3-3-8';
const capture = clpConf;

/** How the guide calls the resource of each service, and which number it gives it. */
const SERVICES: Readonly<Record<OfficeScanServiceRole, { readonly number: number; readonly name: string }>> = {
  master: { number: 5, name: 'MasterService' },
  controlManager: { number: 6, name: 'ControlManager' },
  policyServer: { number: 7, name: 'PolicyServer' },
};

function resourcesOf(site: Evidence, role: OfficeScanServiceRole): readonly ClusteredService['fact'][] {
  const members = new Set(businessGroup(site)?.members.map(({ name }) => name.value));
  const { services } = site.views.officeScan;
  return services.filter((one) => one.role === role && members.has(one.fact.resource.value)).map(({ fact }) => fact);
}

interface ServiceRow {
  readonly en: string;
  readonly ja: string;
  readonly rules: FileStep['rules'];
  readonly evidence: (site: Evidence) => readonly Location[];
  readonly about?: (site: Evidence) => readonly Location[];
}

function rows(
  role: OfficeScanServiceRole,
  kind: { readonly en: string; readonly ja: string },
  all: readonly ServiceRow[],
) {
  const number = SERVICES[role].number;
  return all.map(
    ({ en, ja, rules, evidence }): GuideStep => ({
      section,
      title: {
        en: `${number}th ${kind.en}: ${en}${role === 'policyServer' ? ' (with the policy server)' : ''}`,
        ja: `${number} つ目の${kind.ja}: ${ja}${role === 'policyServer' ? '（Policy server がある場合）' : ''}`,
      },
      by: 'files',
      ...(role === 'policyServer' && { applies: withPolicyServer }),
      rules,
      evidence,
      capture,
    }),
  );
}

function resourceRows(role: OfficeScanServiceRole, displayName: string): readonly GuideStep[] {
  const { name } = SERVICES[role];
  return rows(role, { en: 'resource', ja: 'グループリソース' }, [
    {
      en: `service resource (service_${name})`,
      ja: `サービスリソース（service_${name}）`,
      rules: ['officescan/service-not-in-group', 'officescan/starts-before-its-disk', 'cluster/resource-in-no-group'],
      evidence: (site) => placesOf(...resourcesOf(site, role).map(({ resource }) => resource)),
    },
    {
      en: `service ${displayName}`,
      ja: `サービス名 ${displayName}`,
      rules: ['officescan/service-not-in-group', 'cluster/service-has-no-name', 'cluster/service-in-two-groups'],
      evidence: (site) => placesOf(...resourcesOf(site, role).map(({ service }) => service)),
    },
    {
      en: 'target virtual computer name resource (vcom1)',
      ja: '対象VCOMリソース名（vcom1）',
      rules: ['officescan/service-without-virtual-name', 'cluster/service-virtual-name-does-not-exist'],
      evidence: (site) => placesOf(...resourcesOf(site, role).map(({ computerName }) => computerName)),
      about: (site) => resourcesOf(site, role).map(({ at }) => at),
    },
  ]);
}

function monitorRows(role: OfficeScanServiceRole): readonly GuideStep[] {
  const { name } = SERVICES[role];
  const monitors = (site: Evidence) => monitorsOf(site, 'servicew', resourcesOf(site, role));
  const about = (site: Evidence) => aboutMonitor(monitors(site), resourcesOf(site, role));
  return rows(role, { en: 'monitor', ja: 'モニタリソース' }, [
    {
      en: `service monitor (servicew_${name})`,
      ja: `サービス監視（servicew_${name}）`,
      rules: ['officescan/resource-not-monitored'],
      evidence: (site) => placesOf(...monitors(site).map(({ fact }) => fact.name)),
      about,
    },
    {
      en: `target resource (service_${name})`,
      ja: `対象リソース（service_${name}）`,
      rules: ['cluster/monitor-target-does-not-exist'],
      evidence: (site) => placesOf(...monitors(site).map(({ watches }) => watches)),
      about,
    },
    {
      en: 'recovery target (failover1)',
      ja: '回復対象（failover1）',
      rules: [
        'officescan/service-monitor-reaction',
        'cluster/recovery-target-does-not-exist',
        'cluster/monitor-recovers-another-group',
      ],
      evidence: (site) => recoveryOf(monitors(site)),
      about,
    },
    {
      en: 'reactivation threshold (0)',
      ja: '再活性化しきい値（0）',
      rules: ['officescan/service-monitor-reaction'],
      evidence: (site) => placesOf(...monitors(site).map(({ reaction }) => reaction?.restarts)),
      about,
    },
  ]);
}

/** 3-3-8: what the cluster is told about the management server. */
export const resourceSteps: readonly GuideStep[] = [
  ...groupAndRegistry,
  ...officeScanServices.flatMap(({ role, displayName }) => resourceRows(role, displayName)),
  ...officeScanServices.flatMap(({ role }) => monitorRows(role)),
];
