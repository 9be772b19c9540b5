import type { Fix, FixEdit } from '../../fixes/fix';
import { template } from '../../messages/message';
import type { XmlElement } from '../../syntax/xml/tree';
import { span } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineSyntaxRule, type Place } from '../rule';
import { writeTitle } from '../shared/titles';
import { guideCluster } from '../sites/exampleSites';

const USER_MODE = 'lanhb';
const KERNEL_MODE = 'lankhb';

export default defineSyntaxRule({
  id: 'cluster/user-mode-heartbeat',
  title: {
    en: 'A Windows cluster has user-mode LAN heartbeats',
    ja: 'ユーザモードの LAN ハートビート',
  },
  severity: 'hint',
  confidence: 'likely',
  formats: ['xml'],
  sources: [{ document: 'CLUSTERPRO X 1.0 + ウイルスバスター Corp. 8.0 構築手順', section: '3-1-7' }],
  messages: {
    userMode: template({
      en: '"{name}" is a user-mode LAN heartbeat. The guide asks for kernel-mode ones, which are still sent when the OS is under load; was that meant?',
      ja: '「{name}」はユーザモードのハートビートです。手順書は高負荷でも途絶えにくいカーネルモードLANハートビートを使用します。種類を確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'Kernel-mode heartbeats are sent by a driver, so a server whose programs have to wait is not taken for dead. The guide sets up two of them.',
      whenItIsFine: 'On Linux both types are usual. In some clouds only the user-mode one works.',
    },
    ja: {
      why: 'カーネルモードLANハートビートはドライバが送信するため、高負荷でプログラムが待たされてもダウンとみなされにくくなります。手順書では 2 つ設定します。',
      whenItIsFine: 'Linux ではどちらも普通に使われます。クラウドではユーザモードしか使えない場合があります。',
    },
  },
  check({ syntax: { tree }, place, report }) {
    const { root } = tree;
    if (root?.child('all')?.child('serveros')?.content().text !== 'windows') return;
    const section = root.child('heartbeat');
    const [first] = section?.childrenNamed(USER_MODE) ?? [];
    if (section === undefined || first === undefined) return;
    const name = first.attribute('name')?.value.text ?? USER_MODE;
    report({ message: 'userMode', at: place(first.name.span), args: { name }, fixes: kernelMode(section, place) });
  },
});

/** Renames all of them with their line of the index, which goes when there is one for the other type already. */
function kernelMode(section: XmlElement, place: Place): readonly Fix[] {
  const entries = section.childrenNamed(USER_MODE);
  if (entries.some(({ close, selfClosing }) => close === undefined && !selfClosing)) return [];
  const lines = section.childrenNamed('types');
  const isListed = lines.some((line) => line.attribute('name')?.value.text === KERNEL_MODE);
  const edits: readonly FixEdit[] = [
    ...entries.flatMap((entry) => renaming(entry, place)),
    ...lines.flatMap((line) => reindexing(line, isListed, place)),
  ];
  return [{ title: writeTitle(KERNEL_MODE), safety: 'suggested', edits }];
}

function renaming({ name, close }: XmlElement, place: Place): readonly FixEdit[] {
  const start = (close?.start ?? 0) + '</'.length;
  const ends = close === undefined ? [] : [span(start, start + name.text.length)];
  return [name.span, ...ends].map((piece) => ({ at: place(piece), newText: KERNEL_MODE }));
}

function reindexing(line: XmlElement, isListed: boolean, place: Place): readonly FixEdit[] {
  const type = line.attribute('name')?.value;
  if (type?.text !== USER_MODE) return [];
  return [isListed ? { at: place(line.span), newText: '' } : { at: place(type.span), newText: KERNEL_MODE }];
}

const userMode = guideCluster.replaceAll(/(?<!=")lankhb(?!\d)|(?<=types name=")lankhb/g, USER_MODE);

export const examples: RuleExamples = [
  {
    name: 'both heartbeats',
    files: { 'clp.conf': userMode.replace('<lanhb name', '<!-- 𠮷 --><⟦lanhb⟧ name') },
    finds: ['userMode'],
    fixed: { 'clp.conf': guideCluster.replace('<lankhb name', '<!-- 𠮷 --><lankhb name') },
  },
  { name: 'kernel mode', files: { 'clp.conf': guideCluster }, finds: [] },
  { name: 'on Linux', files: { 'clp.conf': userMode.replace('<serveros>windows', '<serveros>linux') }, finds: [] },
];
