import { type JsonNode, member } from '../../syntax/json';
import type { FactCollector } from '../collector';
import type { LicensedObject } from '../vocabulary/drweb';
import { spanOf, ToldValues } from './toldValues';

const KINDS = ['station', 'group', 'policy', 'neighbor'] as const;
const ONLINE = ['yes', 'temporarily-no', 'never'] as const;

/** What may stand under `drweb`; also what a mistyped name is compared with. */
export const renewalSettings = [
  'productVersion',
  'currentKey',
  'renewalKey',
  'origin',
  'updateLicenseKeysFlag',
  'manualButton',
  'renewalOnGus',
  'renewalPreAdded',
  'objects',
] as const;

const OBJECT_SETTINGS = ['id', 'kind', 'licenses', 'holdsOld', 'holdsNew', 'relation', 'online'];
const objectSettings = [...OBJECT_SETTINGS, 'protocolSupportsRenewal'];

/** Reads the state of a renewal, which no file but clusterconf.json can tell. `unknown` is as good as nothing. */
export function readRenewalState(node: JsonNode | undefined, facts: FactCollector): void {
  if (node?.type !== 'object') return;
  const values = valuesOf(node, '', facts);
  values.onlyNamed(renewalSettings);
  const objects = member(node, 'objects');
  facts.add('renewalState', spanOf(node), {
    productVersion: values.text('productVersion'),
    currentKey: values.path('currentKey'),
    renewalKey: values.path('renewalKey'),
    origin: values.oneOf('origin', ['own', 'neighbor']),
    updateLicenseKeysFlag: values.flag('updateLicenseKeysFlag'),
    manualButton: values.flag('manualButton'),
    renewalOnGus: values.oneOf('renewalOnGus', ['present', 'absent']),
    renewalPreAdded: values.flag('renewalPreAdded'),
    objects: objects?.type === 'array' ? (objects.children ?? []).map((item) => objectIn(item, facts)) : undefined,
  });
}

function objectIn(node: JsonNode, facts: FactCollector): LicensedObject {
  const values = valuesOf(node, 'objects/', facts);
  values.onlyNamed(objectSettings);
  return {
    id: values.text('id') ?? facts.located('?', spanOf(node)),
    kind: values.oneOf('kind', KINDS)?.value,
    licenses: values.count('licenses')?.value,
    holdsOld: values.flag('holdsOld')?.value,
    holdsNew: values.flag('holdsNew'),
    online: values.oneOf('online', ONLINE)?.value,
    protocolSupportsRenewal: values.flag('protocolSupportsRenewal')?.value,
  };
}

function valuesOf(node: JsonNode, prefix: string, facts: FactCollector): ToldValues {
  return new ToldValues(node, prefix, facts, (at, note) => facts.add('renewalMisstatement', at, note));
}
