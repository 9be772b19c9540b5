/** The schema of what clusterconf.json tells under `nat`: the way between the management server and its agents. */
export function natSchema(say: (en: string, ja: string) => string) {
  const told = (description: string, values: readonly (string | boolean)[]) => ({
    description,
    enum: [...values, 'unknown'],
  });
  const flag = (en: string, ja: string) => told(say(en, ja), [true, false]);
  const minutes = (en: string, ja: string, ...words: readonly string[]) => ({
    description: say(en, ja),
    anyOf: [{ type: 'integer', minimum: 1, maximum: 129600 }, { enum: [...words, 'unknown'] }],
  });
  const texts = (example: string) => ({ type: 'array', items: { type: 'string', examples: [example] } });
  return {
    type: 'object',
    description: say(
      'Agents behind a translation of addresses (NAT), and what keeps them up to date.',
      'NAT の先のエージェントと、そのアップデートの設定です。',
    ),
    additionalProperties: false,
    properties: {
      serverAddresses: {
        description: say("The management server's own addresses.", '管理サーバの IP アドレスです。'),
        ...texts('192.168.0.10'),
      },
      serverSeenAs: {
        description: say(
          'The address or name of the server on the other side of a NAT in front of it.',
          '管理サーバの手前に NAT がある場合の、変換後の IP アドレスまたは名前です。',
        ),
        type: 'string',
      },
      unreachable: {
        description: say(
          'Settings for the unreachable network (OfficeScan 10.6 and later, Apex One).',
          '到達不能ネットワークの設定（ウイルスバスター Corp. 10.6 以降、Apex One）です。',
        ),
        type: 'object',
        additionalProperties: false,
        properties: {
          ranges: texts('192.168.1.0/24'),
          pollMinutes: minutes('How often agents ask the server.', 'サーバポーリングの間隔（分）です。', 'off'),
          heartbeat: told(say('Which agents send heartbeats.', 'ハートビートを送信するエージェントです。'), [
            'off',
            'all',
            'unreachable',
          ]),
          heartbeatMinutes: minutes('The interval of heartbeats.', 'ハートビートの間隔（分）です。'),
          offlineAfterMinutes: minutes(
            'After how many minutes without a heartbeat an agent is offline.',
            'オフラインと見なすまでの時間（分）です。',
          ),
        },
      },
      groups: {
        description: say('Groups of agents by their names.', 'グループ名ごとのアップデートの設定です。'),
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          properties: {
            behindNat: flag('Whether its agents are behind a NAT.', 'NAT の先にあるかどうかです。'),
            manualUpdate: flag('Whether manual updates are allowed.', '「手動アップデートの実行を許可」です。'),
            schedule: flag(
              'Whether the agents update themselves by a schedule.',
              '自動アップデートのスケジュールです。',
            ),
            updateSource: told(say('Where the agents get updates.', 'アップデート元です。'), [
              'server',
              'agent',
              'activeupdate',
            ]),
            deployedAfterChange: flag(
              'Whether the agents were installed after manual updates were allowed.',
              '手動アップデートの許可より後にインストールしたかどうかです。',
            ),
          },
        },
      },
    },
  };
}
