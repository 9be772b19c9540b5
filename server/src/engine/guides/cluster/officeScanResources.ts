import type { ClusteredService } from '../../facts/views/officeScan';
import { type OfficeScanServiceRole, officeScanServices } from '../../knowledge/officeScanServices';
import type { Location } from '../../text/span';
import { clpConf, policyServerCapture } from '../captures';
import { mayHavePolicyServer } from '../declared';
import type { Concerns, Evidence, FileStep, GuideStep } from '../guide';
import {
  aboutMonitor,
  businessGroup,
  isUnmonitored,
  monitorsOf,
  NOT_MONITORED,
  placesOf,
  recoveryOf,
} from './evidence';
import { groupAndRegistry } from './officeScanGroup';

const section = '3-3-8';
const capture = clpConf;

const NOT_IN_GROUP = 'officescan/service-not-in-group';
const unmonitored = isUnmonitored('servicew');

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

/** Where a resource of the service stands, in whatever group; one without a name of a service may be meant for it. */
function aboutService(site: Evidence, role: OfficeScanServiceRole): readonly Location[] {
  const { services, policyServer } = site.views.officeScan;
  const nameless = site.facts.all('serviceResource').filter(({ service }) => service === undefined);
  const mayBeIt = role === 'policyServer' && policyServer !== true ? [] : nameless;
  return placesOf(...services.filter((one) => one.role === role).map(({ fact }) => fact), ...mayBeIt);
}

interface ServiceRow {
  readonly en: string;
  readonly ja: string;
  readonly rules: FileStep['rules'];
  readonly evidence: (site: Evidence) => readonly Location[];
  readonly hasDefault?: FileStep['hasDefault'];
}

/** What the rows of one service have in common. */
type Common = Required<Pick<FileStep, 'about' | 'concerns'>> & { readonly tells: string };

function rows(
  role: OfficeScanServiceRole,
  kind: { readonly en: string; readonly ja: string },
  { tells, about, concerns }: Common,
  all: readonly ServiceRow[],
) {
  const number = SERVICES[role].number;
  return all.map(
    ({ en, ja, rules, evidence, hasDefault }): GuideStep => ({
      section,
      title: {
        en: `${number}th ${kind.en}: ${en}${role === 'policyServer' ? ' (with the policy server)' : ''}`,
        ja: `${number} つ目の${kind.ja}: ${ja}${role === 'policyServer' ? '（Policy server がある場合）' : ''}`,
      },
      by: 'files',
      ...(role === 'policyServer' && { applies: mayHavePolicyServer }),
      rules: [tells, ...rules],
      evidence,
      about,
      concerns,
      ...(hasDefault && { hasDefault }),
      capture: role === 'policyServer' ? policyServerCapture(capture) : capture,
    }),
  );
}

function resourceRows(role: OfficeScanServiceRole, displayName: string): readonly GuideStep[] {
  const { name } = SERVICES[role];
  const concerns: Concerns = ({ rule, message: { args } }) =>
    rule === NOT_IN_GROUP ? args['service'] === displayName : undefined;
  const common = { tells: NOT_IN_GROUP, about: (site: Evidence) => aboutService(site, role), concerns };
  return rows(role, { en: 'resource', ja: 'グループリソース' }, common, [
    {
      en: `service resource (service_${name})`,
      ja: `サービスリソース（service_${name}）`,
      rules: ['officescan/starts-before-its-disk', 'cluster/resource-in-no-group'],
      evidence: (site) => placesOf(...resourcesOf(site, role).map(({ resource }) => resource)),
    },
    {
      en: `service ${displayName}`,
      ja: `サービス名 ${displayName}`,
      rules: ['cluster/service-has-no-name', 'cluster/service-in-two-groups'],
      evidence: (site) => placesOf(...resourcesOf(site, role).map(({ service }) => service)),
    },
    {
      en: 'target virtual computer name resource (vcom1)',
      ja: '対象VCOMリソース名（vcom1）',
      rules: ['officescan/service-without-virtual-name', 'cluster/service-virtual-name-does-not-exist'],
      evidence: (site) => placesOf(...resourcesOf(site, role).map(({ computerName }) => computerName)),
    },
  ]);
}

function monitorRows(role: OfficeScanServiceRole): readonly GuideStep[] {
  const { name } = SERVICES[role];
  const monitors = (site: Evidence) => monitorsOf(site, 'servicew', resourcesOf(site, role));
  const about = (site: Evidence) => aboutMonitor(monitors(site), resourcesOf(site, role));
  const common = { tells: NOT_MONITORED, about, concerns: unmonitored };
  return rows(role, { en: 'monitor', ja: 'モニタリソース' }, common, [
    {
      en: `service monitor (servicew_${name})`,
      ja: `サービス監視（servicew_${name}）`,
      rules: ['cluster/placeholder-left-in'],
      evidence: (site) => placesOf(...monitors(site).map(({ fact }) => fact.name)),
    },
    {
      en: `target resource (service_${name})`,
      ja: `対象リソース（service_${name}）`,
      rules: ['cluster/monitor-target-does-not-exist'],
      evidence: (site) => placesOf(...monitors(site).map(({ watches }) => watches)),
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
    },
    {
      en: 'reactivation threshold (0)',
      ja: '再活性化しきい値（0）',
      rules: ['officescan/service-monitor-reaction'],
      evidence: (site) => placesOf(...monitors(site).map(({ reaction }) => reaction?.restarts)),
      hasDefault: (site) => monitors(site).length > 0,
    },
  ]);
}

/** 3-3-8: what the cluster is told about the management server. */
export const resourceSteps: readonly GuideStep[] = [
  ...groupAndRegistry,
  ...officeScanServices.flatMap(({ role, displayName }) => resourceRows(role, displayName)),
  ...officeScanServices.flatMap(({ role }) => monitorRows(role)),
];
