import { byHand } from './byHand';
import type { Guide } from './guide';
import { areToldApart, byGroups, byList, isAboutNat, on } from './nat/evidence';

/**
 * Trend Micro KA-0002456, on agents behind a NAT. The text numbers the steps of its procedures only; the sections are
 * those of its headings, in their order, and its notes have rows of their own.
 */
export const natGuide: Guide = {
  id: 'nat',
  title: {
    en: 'ウイルスバスター ビジネスセキュリティ (Worry-Free Business Security): agents behind a NAT',
    ja: 'NAT 環境でウイルスバスター ビジネスセキュリティを利用する際の制限事項',
  },
  applies: isAboutNat,
  chapters: [
    {
      section: '1',
      title: { en: 'Limitations', ja: '制限事項' },
      steps: [
        byList({
          section: '1-1',
          en: 'The online and offline status of agents behind the NAT is wrong: they are shown as offline',
          ja: 'NAT の先のクライアントのステータスは正しく反映されず、「オフライン」と表示される',
          rules: ['agents/behind-nat'],
        }),
        byList({
          section: '1-2',
          en: 'The server cannot push patterns and the like to them: updates have to begin at the agent',
          ja: 'サーバからパターンファイルなどを配信できず、クライアント側からのアップデートが必要',
          rules: ['agents/behind-nat'],
        }),
        byList({
          section: '1-2',
          en: 'Nor can the server have them update at start',
          ja: '同じ理由で、サーバからの起動時のアップデートも行えない',
          rules: ['agents/behind-nat'],
        }),
        byHand('1-3', 'All other functions of the product can be used', 'それ以外の製品機能は利用できる'),
      ],
    },
    {
      section: '2',
      title: { en: 'Updating the agents', ja: 'NAT 環境などでクライアントをアップデートする方法' },
      steps: [
        byGroups({
          section: '2-1',
          en: 'Updates begin at the agent, and come from the Active Update server or from the Security Server',
          ja: 'クライアントから、Active Update サーバまたはビジネスセキュリティサーバを利用してアップデート',
          rules: ['agents/settings-need-polling', 'agents/setting-not-of-product'],
          shows: ({ updateSource }) => updateSource,
        }),
      ],
    },
    {
      section: '3',
      title: { en: 'Step 1: privileges of the agents', ja: 'Step 1 クライアント権限の変更' },
      steps: [
        byGroups({
          section: '3-0',
          en: 'Agents whose tray icon has no "Update now" cannot be given the right; only agents installed after the change get it',
          ja: '「今すぐアップデート」がないクライアントには変更できず、変更後にインストールしたものだけに反映',
          rules: ['agents/update-right-may-be-missing', 'agents/no-way-to-update'],
          shows: ({ deployedAfterChange }) => on(deployedAfterChange),
          when: ({ manualUpdate }) => manualUpdate?.value !== false,
        }),
        byHand(
          '3-1',
          'Open "Security Settings", the group, "Configure", "Client Privileges" in the console',
          '管理コンソールの［セキュリティ設定］→［クライアントグループ名］→［設定］→［クライアント権限］を開く',
        ),
        byGroups({
          section: '3-2',
          en: 'Manual updates: "allow manual updates" is ticked under the update privileges',
          ja: '「アップデート権限」の「手動アップデートの実行を許可」にチェックを入れる',
          rules: ['agents/manual-update-not-allowed', 'agents/no-way-to-update'],
          shows: ({ manualUpdate }) => on(manualUpdate),
        }),
        byHand(
          '3-3',
          'Press "Save": existing and new agents get the right',
          '［保存］ボタンを押す（既存および新規クライアントに権限が与えられる）',
        ),
        byHand(
          '3-3',
          'The notice does not arrive behind the NAT; in a mixed network the agents that hear it change',
          'NAT の先には通知が届かず、通信できる環境が混在する場合は通知を受けたクライアントだけが変更される',
        ),
        byGroups({
          section: '3-4',
          en: 'Automatic updates: set the tab "Schedule" under "Updates", "Automatic update"',
          ja: '自動アップデートは［アップデート］→［自動アップデート］の［スケジュール］タブで設定',
          rules: ['agents/no-way-to-update'],
          shows: ({ schedule }) => on(schedule),
          when: ({ manualUpdate, schedule }) => manualUpdate?.value !== true || schedule?.value === true,
        }),
        byHand(
          '3-4',
          'With smart scan the item is called update by smart scan, not by conventional scan',
          'スマートスキャンの場合、項目名は「スマートスキャンによるアップデート」',
        ),
      ],
    },
    {
      section: '4',
      title: { en: 'Step 2: updating at the agent', ja: 'Step 2 クライアント上でアップデートの実施' },
      steps: [
        byHand(
          '4-1',
          'Choose "Update now" from the menu of the icon in the task tray',
          'タスクトレイのアイコンを右クリックし、「今すぐアップデート」を選択',
        ),
        byHand('4-2', 'The update begins', 'アップデートが開始する'),
      ],
    },
    {
      section: '5',
      title: { en: 'When changed settings arrive', ja: '設定変更が反映されるタイミング' },
      steps: [
        byGroups({
          section: '5-1',
          en: 'Changed privileges and scan settings reach an agent when its next report of a pattern update reaches the server',
          ja: '次回のパターンファイルアップデート通知がサーバに届いたときに、設定変更が配信される',
          rules: ['agents/no-way-to-update', 'agents/manual-update-not-allowed', 'agents/settings-need-polling'],
          shows: ({ manualUpdate, schedule }) => on(schedule) ?? on(manualUpdate),
        }),
      ],
    },
    {
      section: '6',
      title: { en: 'Why agents are not recognised', ja: 'クライアントが認識できなくなる現象の解説' },
      steps: [
        byList({
          section: '6-1',
          en: 'The agent tells the server its own address: it is one that others can call',
          ja: 'クライアントが自身の IP アドレスをサーバに通知する',
          rules: ['agents/address-of-nobody'],
          shows: ({ networks }) => networks.all.every(({ row }) => row.reach !== 'wrongAddress'),
        }),
        byHand('6-2', 'The message crosses the router and reaches the server', 'ルータなどを越して、サーバに届く'),
        byList({
          section: '6-3',
          en: "The address and the computer's name are stored in the server's database, each once",
          ja: 'IP アドレスとコンピュータ名が、サーバのデータベースに登録される',
          rules: ['agents/address-shared-by-agents', 'agents/computer-listed-twice', 'agents/guid-used-twice'],
          shows: areToldApart,
        }),
        byList({
          section: '6-4',
          en: 'The server calls that private address, which cannot be reached, and the agent is not recognised',
          ja: 'サーバがその IP アドレスに通信を試みるが、プライベート IP アドレスのため届かず、認識できなくなる',
          rules: ['agents/behind-nat', 'agents/server-address-behind-nat'],
        }),
        byList({
          section: '6-5',
          en: 'The server goes by address and not by name, since agents mostly use DHCP: names in hosts are no cure',
          ja: 'DHCP を想定し、コンピュータ名ではなく IP アドレスで通信する（hosts の登録では解決しない）',
          rules: ['agents/hosts-no-cure'],
        }),
      ],
    },
  ],
};
