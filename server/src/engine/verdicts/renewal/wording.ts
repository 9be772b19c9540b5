import { type Bilingual, template } from '../../messages/message';
import type { InputName, Inputs } from './inputs';
import type { OldKeyCode, RowId } from './table';

/** What stands in the vendor's text, in its own words where a person has to find them on the screen. */
export const source = 'Dr.Web Enterprise Security Suite: ライセンスの自動更新';

/** What each value of an input means, and what has to be told where it is unknown. */
export const inputTexts: { readonly [Name in InputName]: Readonly<Record<Inputs[Name] | 'unknown', Bilingual>> } = {
  trigger: {
    started: { en: 'The renewal is started.', ja: '更新処理は開始されます。' },
    none: {
      en: 'Nothing starts the renewal: the repository task runs without "Update license keys", and nobody presses the button.',
      ja: '更新処理は開始されません。リポジトリの更新タスクで「ライセンスキーを更新」が無効で、ボタンも使用しません。',
    },
    unknown: {
      en: 'Whether the renewal is started is not told (updateLicenseKeysFlag, manualButton).',
      ja: '更新処理が開始されるかどうかの記載がありません（updateLicenseKeysFlag、manualButton）。',
    },
  },
  origin: {
    own: { en: 'The current key was added on this server.', ja: '現在のキーはこのサーバで追加したものです。' },
    donated: {
      en: 'The current key came from a neighbour server.',
      ja: '現在のキーは隣接サーバから取得したものです。',
    },
    unknown: {
      en: 'Where the current key was first added is not told (origin).',
      ja: '現在のキーを最初に追加したサーバの記載がありません（origin）。',
    },
  },
  gus: {
    present: { en: 'The renewal key lies on the servers of Doctor Web (GUS).', ja: '更新用のキーは GUS にあります。' },
    absent: {
      en: 'There is no renewal key on the servers of Doctor Web (GUS).',
      ja: '更新用のキーは GUS にありません。',
    },
    unknown: {
      en: 'Whether the renewal key lies on the servers of Doctor Web (GUS) is not told (renewalOnGus).',
      ja: '更新用のキーが GUS にあるかどうかの記載がありません（renewalOnGus）。',
    },
  },
  components: {
    superset: {
      en: 'The renewal key has every component of the current key.',
      ja: '更新用のキーには、現在のキーのコンポーネントがすべて含まれています。',
    },
    missing: {
      en: 'The renewal key lacks components of the current key.',
      ja: '更新用のキーには、現在のキーのコンポーネントの一部がありません。',
    },
    unknown: {
      en: 'The components of the two keys cannot be compared.',
      ja: '2 つのキーのコンポーネントを比較できません。',
    },
  },
  count: {
    ge: {
      en: 'The renewal key has as many licences as the current key, or more.',
      ja: '更新用のキーのライセンス数は、現在のキー以上です。',
    },
    lt: {
      en: 'The renewal key has fewer licences than the current key.',
      ja: '更新用のキーのライセンス数は、現在のキーより少なくなっています。',
    },
    unknown: {
      en: 'The numbers of licences of the two keys cannot be compared.',
      ja: '2 つのキーのライセンス数を比較できません。',
    },
  },
  preAdded: {
    no: {
      en: 'The renewal key has not been added by hand.',
      ja: '更新用のキーは手動で追加されていません。',
    },
    yes: {
      en: 'The renewal key has been added to the License Manager by hand.',
      ja: '更新用のキーは、手動でライセンスマネージャーに追加されています。',
    },
    unknown: {
      en: 'Whether the renewal key has been added by hand is not told (renewalPreAdded).',
      ja: '更新用のキーを手動で追加したかどうかの記載がありません（renewalPreAdded）。',
    },
  },
  coverage: {
    none: {
      en: 'No object of the current key has the renewal key yet.',
      ja: '現在のキーのオブジェクトには、更新用のキーがまだ配信されていません。',
    },
    some: {
      en: 'Some objects of the current key have the renewal key.',
      ja: '現在のキーの一部のオブジェクトに、更新用のキーが配信されています。',
    },
    all: {
      en: 'All objects of the current key have the renewal key.',
      ja: '現在のキーのすべてのオブジェクトに、更新用のキーが配信されています。',
    },
    unknown: {
      en: 'Which objects have the renewal key is not told (objects).',
      ja: '更新用のキーが配信されたオブジェクトの記載がありません（objects）。',
    },
  },
  extra: {
    no: { en: 'No other object has the renewal key.', ja: 'ほかのオブジェクトには更新用のキーがありません。' },
    yes: {
      en: 'Objects that the current key was not distributed to have the renewal key.',
      ja: '現在のキーのリストにないオブジェクトにも、更新用のキーが配信されています。',
    },
    unknown: {
      en: 'Whether other objects have the renewal key is not told (objects).',
      ja: 'ほかのオブジェクトに更新用のキーがあるかどうかの記載がありません（objects）。',
    },
  },
  capacity: {
    enough: { en: 'There are licences for all objects.', ja: 'すべてのオブジェクトに十分なライセンス数があります。' },
    short: {
      en: 'There are not enough licences for all objects.',
      ja: 'すべてのオブジェクトに必要なライセンス数が足りません。',
    },
    unknown: {
      en: 'Whether there are licences for all objects is not known (licenses of objects).',
      ja: 'すべてのオブジェクトにライセンス数が足りるか分かりません（objects の licenses）。',
    },
  },
};

/** What an input is called in "depends on …". */
export const inputNamesInWords: Readonly<Record<InputName, Bilingual>> = {
  trigger: { en: 'whether the renewal is started', ja: '更新処理の開始の有無' },
  origin: { en: 'where the current key was added', ja: '現在のキーを追加したサーバ' },
  gus: { en: 'whether the renewal key is on GUS', ja: 'GUS での更新用のキーの有無' },
  components: { en: 'the components of both keys', ja: '両方のキーのコンポーネント' },
  count: { en: 'the licences of both keys', ja: '両方のキーのライセンス数' },
  preAdded: { en: 'whether the renewal key was added by hand', ja: '更新用のキーの手動追加の有無' },
  coverage: { en: 'which objects have the renewal key', ja: '更新用のキーの配信先' },
  extra: { en: 'whether other objects have the renewal key', ja: 'リスト外のオブジェクトへの配信' },
  capacity: { en: 'whether the licences suffice', ja: 'ライセンス数の過不足' },
};

/** What a row of the table says: in a few words, what happens, which notification comes, what to do. */
export interface RowTexts {
  readonly short: Bilingual;
  readonly effect: Bilingual;
  readonly notification: Bilingual;
  readonly steps: readonly Bilingual[];
}

const noNotification: Bilingual = { en: 'No notification is sent.', ja: '通知は送信されません。' };

const notRenewed: Bilingual = {
  en: 'A notification that the licence key cannot be renewed automatically comes, with the detailed reason; then the user hook for the renewal of licence keys runs.',
  ja: '「ライセンスキーを自動で更新できません」という通知が詳しい理由とともに送信され、その後ユーザーフック「ライセンスキーの自動更新」が実行されます。',
};

const renewed: Bilingual = {
  en: 'A notification that the licence key was renewed automatically comes from every server that has got the new licence; after each, the user hook for the renewal of licence keys runs.',
  ja: '「ライセンスキーが自動で更新されました」という通知が、新しいライセンスを取得した各サーバから送信され、それぞれの送信後にユーザーフック「ライセンスキーの自動更新」が実行されます。',
};

const readReason: Bilingual = {
  en: 'Read the detailed reason in the notification.',
  ja: '通知に記載された詳しい理由を確認します。',
};

const distribute: Bilingual = {
  en: 'Distribute the renewal key by hand in the License Manager, and decide who goes without.',
  ja: 'ライセンスマネージャーで更新用のキーを手動で配信します。足りない分の割り当ても決めます。',
};

const exportKey: Bilingual = {
  en: 'If the key is needed as a file: "Administration", "License Manager", "Export key", or the user hook. The renewal makes no file, so one beside the configuration may be out of date.',
  ja: 'キーファイルが必要な場合は、管理 → ライセンスマネージャー → キーをエクスポートする、またはユーザーフックで取得します。更新ではファイルが作成されないため、手元のファイルは古い可能性があります。',
};

export const rowTexts: Readonly<Record<RowId, RowTexts>> = {
  M0: {
    short: { en: 'nothing starts the renewal', ja: '更新は開始されません' },
    effect: { en: 'Nothing happens.', ja: '何も実行されません。' },
    notification: noNotification,
    steps: [
      {
        en: 'Press "Check for updates and replace keys" in the License Manager, or switch on "Update license keys" in the scheduled repository task.',
        ja: 'ライセンスマネージャーの「更新情報をチェックしてライセンスキーを置き換える」を使用するか、リポジトリの更新タスクで「ライセンスキーを更新」を有効にします。',
      },
    ],
  },
  M1: {
    short: { en: 'is not renewed on this server', ja: 'このサーバでは更新されません' },
    effect: {
      en: 'The procedure does not start on this server: a key can be renewed only where it was first added.',
      ja: 'このサーバでは更新の手順が開始されません。更新できるのは、キーを最初に追加したサーバだけです。',
    },
    notification: noNotification,
    steps: [
      {
        en: 'Run the renewal on the server where the key was first added.',
        ja: 'キーを最初に追加したサーバで更新を実行します。',
      },
    ],
  },
  M2: {
    short: { en: 'no renewal key is on offer', ja: '更新用のキーがありません' },
    effect: { en: 'No action is taken.', ja: 'いずれのアクションも実行されません。' },
    notification: {
      en: 'The vendor names no notification for this case.',
      ja: 'この場合の通知はベンダーの資料に記載がありません。',
    },
    steps: [
      {
        en: 'Find out whether a renewal has been bought for this very key, and whether the server reaches GUS.',
        ja: 'このキーの更新を購入済みか、サーバから GUS に接続できるかを確認します。',
      },
    ],
  },
  M3: {
    short: { en: 'will only be downloaded', ja: 'ダウンロードのみ行われます' },
    effect: {
      en: 'The new licence is downloaded and added to the License Manager and the database; it is not distributed to any object.',
      ja: '新しいライセンスがダウンロードされ、ライセンスマネージャーとデータベースに追加されますが、オブジェクトには配信されません。',
    },
    notification: notRenewed,
    steps: [readReason, distribute, exportKey],
  },
  M4: {
    short: { en: 'will be distributed by itself', ja: '自動で配信されます' },
    effect: {
      en: 'The new licence is downloaded, added, and distributed to all objects that the current key was distributed to, neighbour servers included.',
      ja: '新しいライセンスがダウンロードされて追加され、隣接サーバを含め、現在のキーが配信されていたすべてのオブジェクトに配信されます。',
    },
    notification: renewed,
    steps: [exportKey],
  },
  M5: {
    short: { en: 'the vendor does not say what happens', ja: 'ベンダーの資料に記載がありません' },
    effect: {
      en: 'Of a key that was added by hand and does not match the vendor says nothing. Probably it is not distributed, as if it had been downloaded.',
      ja: '手動で追加したキーのコンポーネントやライセンス数が足りない場合の動作は記載がありません。ダウンロードした場合と同様、配信されない可能性があります。',
    },
    notification: {
      en: 'The vendor names no notification for this case.',
      ja: 'この場合の通知はベンダーの資料に記載がありません。',
    },
    steps: [
      distribute,
      {
        en: 'Check in the License Manager what each object has got.',
        ja: '各オブジェクトの状態をライセンスマネージャーで確認します。',
      },
    ],
  },
  M6: {
    short: { en: 'nothing is left to distribute', ja: '配信済みで、変更はありません' },
    effect: {
      en: 'The task changes nothing: all objects have the renewal key already.',
      ja: 'すべてのオブジェクトに配信済みのため、更新タスクではいかなる変更も行われません。',
    },
    notification: {
      en: 'The vendor names no notification for this case.',
      ja: 'この場合の通知はベンダーの資料に記載がありません。',
    },
    steps: [
      {
        en: 'Check in the License Manager whether the current key is still there.',
        ja: '現在のキーが残っているかどうかをライセンスマネージャーで確認します。',
      },
    ],
  },
  M7: {
    short: { en: 'will be distributed to the rest', ja: '残りのオブジェクトに配信されます' },
    effect: {
      en: 'Objects of the current key that do not have the renewal key yet receive it. Other objects keep it.',
      ja: '更新用のキーをまだ受け取っていない現在のキーのオブジェクトに配信されます。ほかのオブジェクトへの配信はそのまま残ります。',
    },
    notification: renewed,
    steps: [],
  },
  M8: {
    short: { en: 'leaves objects without a licence', ja: 'ライセンスのないオブジェクトが残ります' },
    effect: {
      en: 'Objects without a licence are not renewed, and the current key is removed all the same: they stay unlicensed. A station is looked at again whenever it connects, a neighbour server every minute.',
      ja: 'ライセンスを取得していないオブジェクトは更新されませんが、現在のキーは削除され、ライセンスされていない状態になります。端末は接続のたびに、隣接サーバは 1 分ごとに、使用可能なライセンスがチェックされます。',
    },
    notification: renewed,
    steps: [
      {
        en: 'Before the task runs, take the renewal key away from objects that never had the current key, or buy more licences.',
        ja: 'タスクの実行前に、現在のキーのリストにないオブジェクトから更新用のキーを外すか、ライセンスを追加購入します。',
      },
      {
        en: 'Once there are free licences, all objects without one receive it: check them.',
        ja: '使用可能なライセンスができると、取得していないオブジェクトに割り当てられます。結果を確認します。',
      },
    ],
  },
};

/** What becomes of the current key, and what to do about it. */
export const oldKeyTexts: Readonly<Record<OldKeyCode, { readonly effect: Bilingual; readonly step?: Bilingual }>> = {
  untouched: {
    effect: {
      en: 'The current key stays as it is and runs until it expires.',
      ja: '現在のキーはそのまま残り、有効期限まで使用されます。',
    },
  },
  'kept-inferred': {
    effect: {
      en: 'What becomes of the current key is not said; as long as it is assigned it should stay.',
      ja: '現在のキーの扱いは記載がありません。割り当てられている間は残ると考えられます。',
    },
  },
  'unchanged-unstated': {
    effect: {
      en: 'Whether the current key is removed is not said.',
      ja: '現在のキーが削除されるかどうかは記載がありません。',
    },
  },
  'removed-now': {
    effect: {
      en: 'The current key is removed from the License Manager and the database; its file stays in the folder of the server.',
      ja: '現在のキーはライセンスマネージャーとデータベースから削除されます。キーファイルはサーバのフォルダーに残ります。',
    },
  },
  'removed-after-connect': {
    effect: {
      en: 'The current key is kept until the child server that is offline connects.',
      ja: '現在のキーは、オフラインの子サーバが接続されるまで保存されます。',
    },
    step: {
      en: 'Have the child server connect, then check that the current key is gone.',
      ja: '子サーバが接続された後、現在のキーが削除されたことを確認します。',
    },
  },
  'kept-manual': {
    effect: {
      en: 'The current key is kept until an administrator removes it by hand.',
      ja: '現在のキーは、管理者が手動で削除するまで保存されます。',
    },
    step: {
      en: 'Remove the current key by hand in the License Manager when the neighbour server no longer needs it. One with an older protocol version is given the licences, but they are not distributed there.',
      ja: '隣接サーバで不要になった後、ライセンスマネージャーで現在のキーを手動で削除します。プロトコルが自動更新に対応していない隣接サーバには、ライセンスは提供されますが配信されません。',
    },
  },
  'removed-conflict': {
    effect: {
      en: 'Two statements of the vendor collide: the current key is removed, and it is kept for the server that is out of reach.',
      ja: '現在のキーは「削除されます」と「保存されています」の 2 つの記述があり、一致しません。',
    },
    step: {
      en: 'Check in the License Manager which of the two has happened.',
      ja: 'どちらになったかをライセンスマネージャーで確認します。',
    },
  },
};

/** What the vendor's text leaves open, for the rows that it matters in. */
export const openTexts: readonly { readonly rows: readonly RowId[]; readonly text: Bilingual }[] = [
  {
    rows: ['M3', 'M4'],
    text: {
      en: 'The heading of case 2 says that the components "differ", which would include a key with more of them; its explanation, and case 3, say that some are missing. It is read as missing.',
      ja: '結果 2 は「異なる」としていますが、説明は「一部がない」で、結果 3 は追加のコンポーネントを認めています。ここでは「一部がない」と解釈しています。',
    },
  },
  {
    rows: ['M3'],
    text: {
      en: 'The numbers printed in the keys are compared, not the licences in use.',
      ja: '比較されるのはキーに記載されたライセンス数で、使用中の数ではありません。',
    },
  },
  {
    rows: ['M4', 'M7'],
    text: {
      en: 'The text speaks of keys that have expired, and of any start of the procedure. Whether a key that is still valid is replaced early is not said.',
      ja: '「有効期限が切れた際に」という記述と、開始時に常に実行される手順の記述があります。有効期限前に置き換えられるかどうかは記載がありません。',
    },
  },
  {
    rows: ['M4', 'M7', 'M8'],
    text: {
      en: 'No time tells a server that is offline for a while from one that always is.',
      ja: '一時的なオフラインと常時オフラインを区別する時間は記載がありません。',
    },
  },
  {
    rows: ['M6', 'M7', 'M8'],
    text: {
      en: 'For a key that was added by hand the text names no notification.',
      ja: '手動で追加したキーの場合の通知は記載がありません。',
    },
  },
  {
    rows: ['M7'],
    text: {
      en: '"No changes" for extra objects with enough licences is read as: their licences stay, and the rest still receive theirs.',
      ja: '十分なライセンス数がある場合の「変更は行われません」は、リスト外のオブジェクトについての記述と解釈しています。',
    },
  },
  {
    rows: ['M8'],
    text: {
      en: 'Which objects are left without a licence is not said.',
      ja: 'どのオブジェクトがライセンスを取得できないかは記載がありません。',
    },
  },
];

/** Sentences around a verdict. */
export const verdictTexts = {
  renews: template({ en: '{renewal} renews {current}: {short}', ja: '{renewal} → {current} の更新: {short}' }),
  certain: template({ en: 'Outcome: {short}.', ja: '更新の結果: {short}。' }),
  usual: template({
    en: 'If all that is not told is as usual: {short}. It depends on: {inputs}.',
    ja: '記載のない条件が通常どおりであれば、{short}。結果は次の条件によります: {inputs}。',
  }),
  open: template({ en: 'What will happen depends on: {inputs}.', ja: '結果は次の条件によります: {inputs}。' }),
  missing: template({ en: 'missing component: {name}', ja: '不足するコンポーネント: {name}' }),
  fewer: template({
    en: '{fewer} licences fewer: {renewal} instead of {current}',
    ja: 'ライセンス数が {fewer} 少ない（{current} → {renewal}）',
  }),
  shortBy: template({ en: '{licences} licences short', ja: 'ライセンスが {licences} 不足' }),
  receives: template({ en: 'receives the renewal key: {name}', ja: '更新用のキーが配信されるオブジェクト: {name}' }),
  atRisk: template({
    en: 'may stay without a licence: {name}',
    ja: 'ライセンスを取得できない可能性があるオブジェクト: {name}',
  }),
  keeps: template({ en: 'keeps the renewal key: {name}', ja: '更新用のキーが残るオブジェクト: {name}' }),
  never: template({ en: 'never online: {name}', ja: '常にオフラインのサーバ: {name}' }),
  unsupported: template({
    en: 'its protocol version does not support renewal: {name}',
    ja: 'プロトコルが自動更新に対応していないサーバ: {name}',
  }),
  until: template({
    en: 'The renewal key lies on GUS only until the current key expires: {date}.',
    ja: '更新用のキーが GUS に置かれるのは、現在のキーの有効期限（{date}）までです。',
  }),
} as const;
