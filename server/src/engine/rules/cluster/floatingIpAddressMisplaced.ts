import { parseIpAddress } from '../../facts/values/ipAddress';
import type { MisplacedAddress } from '../../facts/vocabulary';
import type { Fix } from '../../fixes/fix';
import { message, template } from '../../messages/message';
import { sameLocation } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineRule({
  id: 'cluster/floating-ip-address-misplaced',
  title: {
    en: 'The address of a floating IP stands where it is not read',
    ja: 'フローティングIPのアドレスの位置が誤り',
  },
  severity: 'error',
  confidence: 'certain',
  scope: 'file',
  reads: ['floatingIp'],
  views: ['definitions'],
  sources: [{ document: 'CLUSTERPRO X: clp.conf', section: 'resource/fip@<name>/parameters/ip' }],
  messages: {
    outside: template({
      en: 'The address {address} of "{resource}" stands outside parameters, where it is not read: the floating IP has no address and cannot be activated.',
      ja: '「{resource}」のアドレス {address} が parameters の外にあり、読み込まれません。このままでは活性できません。parameters の中に移してください。',
    }),
  },
  docs: {
    en: {
      why: 'Scripts that write a clp.conf take a path for every value, and a path one level too short puts the address beside parameters. The file looks complete, but the product reads the address from parameters/ip alone.',
      whenItIsFine:
        'An ip beside parameters does no harm when parameters holds an address too; that case is not reported.',
    },
    ja: {
      why: 'clp.conf を作成するスクリプトで値のパスが 1 階層足りないと、アドレスは parameters の隣に書かれます。ファイルは完成して見えますが、読み込まれるのは parameters/ip だけです。',
      whenItIsFine: 'parameters の中にもアドレスがあれば動作に影響はないため、指摘しません。',
    },
  },
  check({ facts, views: { definitions }, report }) {
    if (!definitions.complete) return;
    for (const { resource, address, ofServers, misplaced } of facts.all('floatingIp')) {
      if (misplaced === undefined || address !== undefined || ofServers.length > 0) continue;
      const args = { resource: resource.value, address: misplaced.value.value };
      report({ message: 'outside', at: misplaced.value.at, args, fixes: moveFixes(misplaced) });
    }
  },
});

const title = template({ en: 'Move {address} into parameters', ja: '{address} を parameters の中に移す' });

/** Only an address is moved: in any other text there may be something that has to be escaped, or lost. */
function moveFixes({ value, element, destination, needsParameters }: MisplacedAddress): readonly Fix[] {
  if (destination === undefined || parseIpAddress(value.value) === undefined) return [];
  const address = `<ip>${value.value}</ip>`;
  const newText = needsParameters ? `<parameters>${address}</parameters>` : address;
  const removal = sameLocation(element, destination) ? [] : [{ at: element, newText: '' }];
  const edits = [...removal, { at: destination, newText }];
  return [{ title: message(title, { address: value.value }), safety: 'safe', edits }];
}

const right = '<fip name="fip1"><parameters><ip>192.168.0.12</ip></parameters></fip>';

function withFip(content: string): string {
  return guideClusterWith(right, `<fip name="fip1">${content}</fip>`);
}

export const examples: RuleExamples = [
  {
    name: 'there are no parameters',
    files: { 'clp.conf': withFip('<ip>⟦192.168.0.12⟧</ip>') },
    finds: ['outside'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'the address stands behind the parameters',
    files: { 'clp.conf': withFip('<!-- 𠮷 --><parameters></parameters><ip>⟦192.168.0.12⟧</ip>') },
    finds: ['outside'],
    fixed: { 'clp.conf': withFip('<!-- 𠮷 --><parameters><ip>192.168.0.12</ip></parameters>') },
  },
  {
    name: 'the parameters are a single tag',
    files: { 'clp.conf': withFip('<ip>⟦192.168.0.12⟧</ip><parameters/>') },
    finds: ['outside'],
    fixed: { 'clp.conf': guideCluster },
  },
  {
    name: 'the parameters hold an empty address',
    files: { 'clp.conf': withFip('<ip>⟦192.168.0.12⟧</ip><parameters><ip/></parameters>') },
    finds: ['outside'],
    fixed: { 'clp.conf': guideCluster },
  },
  { name: 'the address is where it belongs', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a second address that nobody reads',
    files: { 'clp.conf': withFip('<ip>192.168.0.99</ip><parameters><ip>192.168.0.12</ip></parameters>') },
    finds: [],
  },
];
