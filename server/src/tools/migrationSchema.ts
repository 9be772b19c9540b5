/** The schema of what clusterconf.json tells under `migration`: which management server is replaced by which. */
export function migrationSchema(say: (en: string, ja: string) => string) {
  const text = (en: string, ja: string, ...examples: readonly string[]) => ({
    type: ['string', 'null'],
    description: say(en, ja),
    ...(examples.length > 0 && { examples }),
  });
  return {
    type: 'object',
    description: say('Which server is old and which is new.', '移行元と移行先のサーバです。'),
    additionalProperties: false,
    properties: {
      from: text(
        'The old server: the folder of its files, or its name.',
        '移行元のファイルのフォルダー、またはコンピュータ名です。',
      ),
      to: text(
        'The new server: the folder of its files, or its name.',
        '移行先のファイルのフォルダー、またはコンピュータ名です。',
      ),
      method: {
        enum: ['notify', 'move', 'dns', 'unknown'],
        description: say(
          'A change notice to all agents, a move of single agents (from 6.5 on), or another address in DNS for the same FQDN.',
          '全クライアントへの変更通知、クライアントの移動（6.5 以降）、または DNS の変更（FQDN は同じ）です。',
        ),
      },
      agents: text(
        'The list of agents that the old console has exported.',
        '移行元の Web マネージャからエクスポートしたクライアントの一覧です。',
      ),
      fromVersion: text('The version of the old server.', '移行元のバージョンです。', '7.3'),
      toVersion: text('The version of the new server.', '移行先のバージョンです。', '8.0'),
    },
  };
}
