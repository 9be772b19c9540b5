import type { Migration } from '../../facts/views/migrations';
import type { AgentGroup } from '../../facts/views/movedAgents';
import { message, template } from '../../messages/message';
import type { Located } from '../../text/span';
import type { ClauseId } from '../../verdicts/migration/table';
import type { Related } from '../finding';
import type { Source } from '../rule';

const texts = {
  from: template({ en: 'the old server has {value}', ja: '移行元は {value} です' }),
  to: template({ en: 'the new server has {value}', ja: '移行先は {value} です' }),
  method: template({ en: 'the method is named here', ja: '移行方法の指定はここです' }),
} as const;

/** The guide on moves, with the heading of one of its parts. */
export function moveGuide(section: string): Source {
  return { document: 'Trend Micro: ウイルスバスター Corp. サーバの移行', section };
}

/** Whether a statement is certain to stand against the way that is gone. */
export function isAgainst({ verdict: { chosen } }: Migration, clause: ClauseId): boolean {
  return chosen?.reasons.some((reason) => reason.clause === clause && reason.dependsOn.length === 0) === true;
}

/** What the old server's files say, where they say it. */
export function fromNote(told: Located<string | number> | undefined): readonly Related[] {
  return told === undefined ? [] : [{ at: told.at, message: message(texts.from, { value: told.value }) }];
}

export function toNote(told: Located<string | number> | undefined): readonly Related[] {
  return told === undefined ? [] : [{ at: told.at, message: message(texts.to, { value: told.value }) }];
}

/** Where clusterconf.json names the way. */
export function methodNote({ declared }: Migration): readonly Related[] {
  return declared?.method === undefined ? [] : [{ at: declared.method.at, message: message(texts.method, {}) }];
}

/** The first names of a group, as many as a line has room for. */
export function someNames({ count, first }: AgentGroup): string {
  const names = first.slice(0, MOST).map(({ row }) => row.name ?? row.address ?? '?');
  return count > names.length ? `${names.join(', ')}, …` : names.join(', ');
}

const MOST = 3;
