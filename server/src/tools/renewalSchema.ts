/** The schema of what clusterconf.json tells under `drweb`: the state of a licence renewal. */
export function renewalSchema(say: (en: string, ja: string) => string) {
  const told = (description: string, values: readonly (string | boolean)[]) => ({
    description,
    enum: [...values, 'unknown'],
  });
  const flag = (en: string, ja: string) => told(say(en, ja), [true, false]);
  const key = (en: string, ja: string) => ({ description: say(en, ja), type: ['string', 'null'] });
  return {
    type: 'object',
    description: say('The state of a Dr.Web licence renewal.', 'Dr.Web のライセンス更新の状態です。'),
    additionalProperties: false,
    properties: {
      productVersion: {
        type: 'string',
        description: say('The version of the Dr.Web Server.', 'Dr.Web Server のバージョンです。'),
        examples: ['12.0.11'],
      },
      currentKey: key('The key that is renewed, as a path from this file.', '更新するキーのパスです。'),
      renewalKey: key('The key that renews it, as a path from this file.', '更新用のキーのパスです。'),
      origin: told(
        say(
          'Whether the current key was added on this server or came from a neighbour.',
          '現在のキーの取得元（このサーバで追加、または隣接サーバから取得）です。',
        ),
        ['own', 'neighbor'],
      ),
      updateLicenseKeysFlag: flag(
        'Whether the repository task renews licence keys.',
        'リポジトリの更新タスクの「ライセンスキーを更新」です。',
      ),
      manualButton: flag(
        'Whether somebody presses the button of the License Manager.',
        'ライセンスマネージャーのボタンの使用です。',
      ),
      renewalOnGus: told(
        say('Whether the renewal key lies on the servers of Doctor Web.', '更新用のキーが GUS にあるかどうかです。'),
        ['present', 'absent'],
      ),
      renewalPreAdded: flag(
        'Whether the renewal key was added by hand before.',
        '更新用のキーを事前に手動で追加したかどうかです。',
      ),
      objects: {
        type: 'array',
        description: say('What holds the two keys.', 'キーが配信されているオブジェクトです。'),
        items: objectSchema(say, flag),
      },
    },
  };
}

function objectSchema(
  say: (en: string, ja: string) => string,
  flag: (en: string, ja: string) => { readonly description: string; readonly enum: readonly (string | boolean)[] },
) {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'kind'],
    properties: {
      id: { type: 'string' },
      kind: { enum: ['station', 'group', 'policy', 'neighbor'] },
      licenses: {
        type: 'integer',
        minimum: 0,
        description: say('How many licences it takes.', '使用するライセンス数です。'),
      },
      holdsOld: flag('Whether it has the current key.', '現在のキーの有無です。'),
      holdsNew: flag('Whether it has the renewal key.', '更新用のキーの有無です。'),
      relation: { enum: ['child', 'peer', 'unknown'] },
      online: {
        enum: ['yes', 'temporarily-no', 'never', 'unknown'],
        description: say('How a neighbour is connected.', '隣接サーバの接続状態です。'),
      },
      protocolSupportsRenewal: flag(
        'Whether the protocol version of a neighbour supports renewal.',
        '隣接サーバのプロトコルの自動更新への対応です。',
      ),
    },
  };
}
