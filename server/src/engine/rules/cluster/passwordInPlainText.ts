import type { FactReader } from '../../facts/store';
import type { Fact } from '../../facts/vocabulary';
import { template } from '../../messages/message';
import type { Location } from '../../text/span';
import type { RuleExamples } from '../examples';
import { defineRule } from '../rule';
import { guideCluster, guideClusterWith } from '../sites/exampleSites';
import { linuxDisksWith } from '../sites/linuxExamples';

export default defineRule({
  id: 'cluster/password-in-plain-text',
  title: {
    en: 'A password stands in the file as it is',
    ja: '平文のパスワードがある',
  },
  severity: 'warning',
  confidence: 'likely',
  scope: 'file',
  reads: ['storedPassword', 'clusterPlatform', 'savedBy'],
  sources: [
    { document: 'CLUSTERPRO X: clp.conf', section: 'password, encrypwd' },
    { document: 'github.com/EXPRESSCLUSTER: clpcfset' },
  ],
  messages: {
    plain: template({
      en: 'The {element} of "{owner}" is not scrambled. Whoever gets this file may read it; set it in the management screen, and change it if the file has been passed on.',
      ja: '「{owner}」の {element} がスクランブルされていません。ファイルを受け取った人に読まれる可能性があります。管理画面で設定し直してください。',
    }),
    plainOnLinux: template({
      en: 'The {element} of "{owner}" is not scrambled, as it is before X 4.3 on Linux. See that this file is not passed on as it is.',
      ja: '「{owner}」の {element} がスクランブルされていません（Linux の X 4.3 より前の形式）。このまま渡していないか確認してください。',
    }),
  },
  docs: {
    en: {
      why: 'An export goes to support, into tickets and into version control, and a password of a database or of an administrator with it. Windows clusters keep passwords scrambled, newer Linux versions encrypted, so that one in plain text was typed into the file by hand or by a script. The password itself is never shown here.',
      whenItIsFine:
        'Scrambled passwords can be read back by whoever knows how, so such files are not for everybody either. Marks of templates, which stand for a password, are not reported.',
    },
    ja: {
      why: 'エクスポートしたファイルは、サポート窓口や版管理に渡り、データベースや管理者のパスワードも一緒に渡ります。Windows ではスクランブル、新しい Linux 版では暗号化されるため、平文のものは手作業かスクリプトで書かれています。パスワード自体は表示しません。',
      whenItIsFine:
        'スクランブルされたパスワードも元に戻せるため、ファイルの取り扱いには注意が必要です。ひな形の仮の文字列は指摘しません。',
    },
  },
  check({ facts, report }) {
    const isOlderLinux = facts.all('clusterPlatform')[0]?.os.value === 'linux' && !isAtLeast(43, facts);
    for (const password of facts.all('storedPassword')) {
      if (password.scrambled) continue;
      const place = { at: nameOf(password), args: { owner: password.owner, element: password.element } };
      if (isOlderLinux) report({ message: 'plainOnLinux', severity: 'info', ...place });
      else report({ message: 'plain', ...place });
    }
  },
});

/** The name of the element alone: what shows the place of a finding must not show the password. */
function nameOf({ at, element }: Fact<'storedPassword'>): Location {
  const start = at.span.start + 1;
  return { path: at.path, span: { start, end: start + element.length } };
}

/** Whether the file says that it was saved by that version, major and minor, or a later one. */
function isAtLeast(version: number, facts: FactReader<'savedBy'>): boolean {
  const saved = /^(\d+)\.(\d)/.exec(facts.all('savedBy')[0]?.version?.value ?? '');
  return saved !== null && Number(saved[1]) * 10 + Number(saved[2]) >= version;
}

const cluster = '<cluster><name>cluster</name>';

function withAccount(password: string): string {
  return guideClusterWith(
    cluster,
    `${cluster}<!-- 𠮷 --><account><list id="0"><username>admin</username>${password}</list></account>`,
  );
}

function withMonitor(password: string): string {
  return linuxDisksWith(
    '    <types name="userw"/>',
    `    <types name="mysqlw"/>\n    <mysqlw name="mysqlw1"><target>exec1</target><relation><type>grp</type><name>failover1</name></relation><parameters>${password}</parameters></mysqlw>\n    <types name="userw"/>`,
  );
}

export const examples: RuleExamples = [
  {
    name: 'an account that a script has written',
    files: { 'clp.conf': withAccount('<⟦password⟧>secret</password>') },
    finds: ['plain'],
  },
  {
    name: 'a database on Linux',
    files: { 'clp.conf': withMonitor('<⟦password⟧>secret</password>') },
    finds: ['plainOnLinux'],
  },
  {
    name: 'a database on Linux, saved by a version that encrypts',
    files: {
      'clp.conf': withMonitor('<⟦password⟧>secret</password>').replace(
        '</root>',
        '<trekking><savedversion>5.3.1-1</savedversion></trekking></root>',
      ),
    },
    finds: ['plain'],
  },
  {
    name: 'scrambled as on Windows',
    files: { 'clp.conf': withAccount('<password>800000065f1c2a9be3d40718</password>') },
    finds: [],
  },
  {
    name: 'encrypted as on newer versions',
    files: { 'clp.conf': withMonitor('<password>abcdef</password><encrypwd>1</encrypwd>') },
    finds: [],
  },
  {
    name: 'a template, and an empty password',
    files: { 'clp.conf': withAccount('<password>INPUT_PASSWORD</password>').replace('</list>', '<passwd/></list>') },
    finds: [],
  },
  { name: 'no passwords', files: { 'clp.conf': guideCluster }, finds: [] },
];
