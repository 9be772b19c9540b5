import type { Bilingual } from '../../messages/message';
import type { KnowledgeEntry } from '../entry';
import { concluded } from './sources';

/** Types of which no public file shows an entry: their names are remembered, their parameters are not known. */
export const namedTypeElements: readonly KnowledgeEntry[] = [
  named('heartbeat/comhb', { en: 'a COM heartbeat', ja: 'COM ハートビート' }),
  named('networkpartition/majonp', {
    en: 'network partition resolution by majority (Windows)',
    ja: '多数決方式のネットワークパーティション解決リソース（Windows）',
  }),

  named('resource/vip', { en: 'a virtual IP resource', ja: '仮想IPリソース' }),
  named('resource/spool', { en: 'a print spooler resource (Windows)', ja: 'プリントスプーラリソース（Windows）' }),
  named('resource/ddns', { en: 'a dynamic DNS resource', ja: 'ダイナミックDNSリソース' }),
  named('resource/nas', { en: 'a NAS resource', ja: 'NAS リソース' }),
  named('resource/cifs', { en: 'a CIFS resource (Windows)', ja: 'CIFS リソース（Windows）' }),
  named('resource/awseip', { en: 'an AWS elastic IP resource', ja: 'AWS Elastic IP リソース' }),
  named('resource/awsdns', { en: 'an AWS DNS resource', ja: 'AWS DNS リソース' }),
  named('resource/azuredns', { en: 'an Azure DNS resource', ja: 'Azure DNS リソース' }),

  named('monitor/vipw', { en: 'a virtual IP monitor', ja: '仮想IP監視' }),
  named('monitor/ddnsw', { en: 'a dynamic DNS monitor', ja: 'ダイナミックDNS監視' }),
  named('monitor/hdw', { en: 'a hybrid disk monitor', ja: 'ハイブリッドディスク監視' }),
  named('monitor/hdnw', {
    en: 'a monitor of the mirror connect of a hybrid disk',
    ja: 'ハイブリッドディスクコネクト監視',
  }),
  named('monitor/spoolw', { en: 'a print spooler monitor (Windows)', ja: 'プリントスプーラ監視（Windows）' }),
  named('monitor/cifsw', { en: 'a CIFS monitor (Windows)', ja: 'CIFS 監視（Windows）' }),
  named('monitor/mrw', { en: 'a monitor of messages from outside', ja: '外部連携監視' }),
  named('monitor/hww', { en: 'a hardware monitor', ja: 'ハードウェアの監視' }),
  named('monitor/psrw', { en: 'a process resource monitor', ja: 'プロセスリソース監視' }),
];

function named(name: string, { en, ja }: Bilingual): KnowledgeEntry {
  return {
    name,
    type: { kind: 'text' },
    meaning: { en: `Presumably the type of ${en}.`, ja: `${ja}の種類名と推定されます。` },
    ...concluded,
  };
}
