import { template } from '../../messages/message';
import type { XmlElement, XmlTree } from '../../syntax/xml/tree';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule } from '../rule';
import { eachKnownElement } from '../shared/knownElements';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';

export default defineSyntaxRule({
  id: 'cluster/needed-setting-missing',
  title: {
    en: 'A setting without a default is left out',
    ja: '省略できない設定がない',
  },
  severity: 'error',
  confidence: 'certain',
  formats: ['xml'],
  local: true,
  sources: [
    {
      document: 'CLUSTERPRO X: clp.conf',
      section:
        'heartbeat/<type>@<name>/device, networkpartition/<type>@<name>/device, monitor/mdw@<name>/parameters/object',
    },
    { document: 'github.com/EXPRESSCLUSTER: CreateClusterOnLinux, ControlDisk, clpcfset' },
  ],
  messages: {
    device: template({
      en: '"{name}" ({type}) names no device, so there is nothing that it could run over. Write the id of a device that every server has.',
      ja: '「{name}」（{type}）に device がなく、動作できません。すべてのサーバにあるデバイスの番号を設定してください。',
    }),
    object: template({
      en: 'The monitor "{name}" ({type}) names no disk, so there is nothing that it could watch. Write it in parameters/object.',
      ja: 'モニタリソース「{name}」（{type}）に監視するディスクがなく、監視できません。parameters/object に設定してください。',
    }),
    drive: template({
      en: 'The disk "{name}" ({type}) has no drive. It may not come up on any server; write the letter in parameters/volumemountpoint.',
      ja: 'ディスク「{name}」（{type}）にドライブの指定がなく、活性できない可能性があります。volumemountpoint に設定してください。',
    }),
    half: template({
      en: 'The device {id} has the {has} of a network partition disk, but not the {lacks}. The disk may not be found; write both.',
      ja: '番号 {id} の DISK 方式の NP に {has} はありますが {lacks} がなく、ディスクが見つからない可能性があります。両方を設定してください。',
    }),
  },
  docs: {
    en: {
      why: 'What the file leaves out has its default nearly everywhere. A few settings have none: over which device a heartbeat runs, which disk a mirror monitor watches, where a disk is. The window that edits the configuration asks for them; a script or a slip in a text editor leaves them out, and the part is dead from the start.',
      whenItIsFine:
        'An empty target is normal for mirror monitors, whose disk stands in parameters/object. A network partition disk without both values is not used on that server. Types that are not known well enough are not looked at.',
    },
    ja: {
      why: 'ファイルで省略された設定には、ほとんどの場合に既定値が使われます。しかし、ハートビートのデバイス、ミラーの監視対象、ディスクのドライブなどには既定値がありません。設定画面では必ず入力しますが、スクリプトや手作業では抜けることがあり、その部分は最初から動作しません。',
      whenItIsFine:
        'ミラーのモニタリソースの target は空が普通で、ディスクは parameters/object にあります。DISK 方式の NP で両方の値が空のサーバでは使用しません。設定がよく知られていない種類は確認の対象外です。',
    },
  },
  check({ syntax: { tree }, within, place, report }) {
    eachKnownElement(tree, within, ({ element, path }) => {
      if (path === 'server/device') {
        const [has, lacks] = halves(tree, element);
        const id = element.attribute('id')?.value;
        if (id === undefined || has === undefined || lacks === undefined) return;
        report({ message: 'half', severity: 'warning', at: place(id.span), args: { id: id.text, has, lacks } });
        return;
      }
      const need = NEEDS.get(path);
      const name = element.attribute('name')?.value;
      if (need === undefined || name === undefined || need.paths.some((one) => mayHave(tree, element, one))) return;
      const args = { name: name.text, type: element.name.text };
      report({ message: need.message, severity: need.severity, at: place(name.span), args });
    });
  },
});

interface Need {
  /** One of these has to be there. */
  readonly paths: readonly (readonly string[])[];
  readonly message: 'device' | 'object' | 'drive';
  readonly severity: 'error' | 'warning';
}

const device: Need = { paths: [['device']], message: 'device', severity: 'error' };
const object: Need = { paths: [['parameters', 'object'], ['target']], message: 'object', severity: 'error' };
// Of what version the public texts on shared disks are is not said, so the drive may stand elsewhere in an old file.
const drive: Need = { paths: [['parameters', 'volumemountpoint']], message: 'drive', severity: 'warning' };

const NEEDS: ReadonlyMap<string, Need> = new Map([
  ['heartbeat/lankhb', device],
  ['heartbeat/lanhb', device],
  ['heartbeat/diskhb', device],
  ['heartbeat/bmchb', device],
  ['heartbeat/witnesshb', device],
  ['networkpartition/pingnp', device],
  ['networkpartition/disknp', device],
  ['networkpartition/httpnp', device],
  ['monitor/mdw', object],
  ['monitor/mdnw', object],
  ['monitor/sdw', object],
  ['resource/sd', drive],
]);

/** An element that is not closed may have lost what comes behind it, and one of that name anywhere inside may be meant. */
function mayHave(tree: XmlTree, entry: XmlElement, path: readonly string[]): boolean {
  if (entry.close === undefined && !entry.selfClosing) return true;
  const found = path.reduce<XmlElement | undefined>((at, name) => at?.child(name), entry);
  if (found !== undefined) return found.content().text !== '';
  return tree.text.slice(entry.span.start, entry.span.end).includes(`<${path.at(-1)}`);
}

/** Which of the two values a network partition disk has, and which it lacks. */
function halves(tree: XmlTree, entry: XmlElement): readonly string[] {
  if (entry.child('type')?.content().text !== 'disknp') return [];
  const has = ['info', 'extend'].filter((name) => mayHave(tree, entry, [name]));
  return has.length !== 1 ? [] : [...has, has[0] === 'info' ? 'extend' : 'info'];
}

const second = '<lankhb name="lankhb2"><priority>1</priority><device>1</device></lankhb>';
const interconnect = '    <device id="0"><type>lan</type><info>10.0.0.1</info></device>\n';

function withMonitor(monitor: string): string {
  return guideClusterWith('    <types name="fipw"/>', `    <!-- 𠮷 -->${monitor}\n    <types name="fipw"/>`);
}

function withDisk(content: string): string {
  return guideClusterWith('<types name="md"/>', `<sd name=${content}</sd>\n    <types name="md"/>`);
}

function withPartition(id: string, values: string): string {
  const device = `<device id="${id}"><type>disknp</type>${values}</device>`;
  return guideClusterWith(interconnect, `    <!-- 𠮷 -->${device}\n${interconnect}`);
}

const guid = '<info>711a1f06-0000-0000-0000-104000000000</info>';

export const examples: RuleExamples = [
  {
    name: 'a heartbeat over nothing',
    files: { 'clp.conf': guideClusterWith(second, '<lankhb name="⟦lankhb2⟧"><priority>1</priority></lankhb>') },
    finds: ['device'],
  },
  {
    name: 'a ping resource with an empty device',
    files: {
      'clp.conf': guideClusterWith(
        '  <group name="ManagementGroup">',
        '  <networkpartition><pingnp name="⟦pingnp1⟧"><device/><grp id="0"><list id="0"><ip>192.168.0.254</ip></list></grp></pingnp></networkpartition>\n  <group name="ManagementGroup">',
      ),
    },
    finds: ['device'],
  },
  {
    name: 'a mirror monitor without its disk',
    files: { 'clp.conf': withMonitor('<mdw name="⟦mdw1⟧"><target/></mdw>') },
    finds: ['object'],
  },
  { name: 'a shared disk without a drive', files: { 'clp.conf': withDisk('"⟦sd1⟧"><parameters/>') }, finds: ['drive'] },
  { name: 'a volume without its drive', files: { 'clp.conf': withPartition('⟦10100⟧', guid) }, finds: ['half'] },
  {
    name: 'a drive without its volume',
    files: { 'clp.conf': withPartition('⟦10100⟧', '<info/><extend>R:\\</extend>') },
    finds: ['half'],
  },
  {
    name: 'a partition that the server does not use',
    files: { 'clp.conf': withPartition('10100', '<info/>') },
    finds: [],
  },
  { name: 'heartbeats over both rows', files: { 'clp.conf': guideCluster }, finds: [] },
  {
    name: 'a mirror monitor that names its disk in the one place or the other',
    files: {
      'clp.conf': withMonitor(
        '<mdw name="mdw1"><target/><parameters><object>md1</object></parameters></mdw><mdnw name="mdnw1"><target>md1</target></mdnw>',
      ),
    },
    finds: [],
  },
  {
    name: 'a drive for each server, and kinds of heartbeat that are not known',
    files: {
      'clp.conf': withDisk(
        '"sd1"><server name="server1"><parameters><volumemountpoint>S:</volumemountpoint></parameters></server>',
      ).replace('</heartbeat>', '<comhb name="comhb1"/></heartbeat>'),
    },
    finds: [],
  },
  {
    name: 'an element that is left open has swallowed the device',
    files: { 'clp.conf': guideClusterWith(second, second.replace('</priority>', '')) },
    finds: [],
  },
];
