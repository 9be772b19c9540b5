import type { Standing } from '../../facts/views/dependencies';
import type { Monitor } from '../../facts/views/monitors';
import { elementKnowledge } from '../../knowledge/lookup';
import { type Bilingual, type Message, message, plain, template } from '../../messages/message';
import type { Site } from '../../workspace';

const texts = {
  servers: template({
    en: '{group} runs on {servers}, the first of them preferred.',
    ja: '{group} の起動サーバは {servers} の順です。',
  }),
  order: template({ en: 'It starts {order}.', ja: '起動順: {order}' }),
  probableOrder: template({
    en: 'It probably starts {order}, by what types stand on by default.',
    ja: '起動順（種類ごとの既定の依存関係による推定）: {order}',
  }),
  standsOn: template({ en: '{resource} starts after {under}.', ja: '{resource} は {under} の後に活性します。' }),
  probablyStandsOn: template({
    en: '{resource} probably starts after {under}, by what its type stands on by default.',
    ja: '{resource} は、種類の既定により {under} の後に活性すると推定されます。',
  }),
  watches: template({ en: '{monitor} watches {resource}.', ja: '{monitor} は {resource} を監視します。' }),
  watchesActive: template({
    en: '{monitor} watches {resource} while it is active.',
    ja: '{monitor} は {resource} の活性中に監視します。',
  }),
  recoversServer: template({ en: 'On a failure: {target}.', ja: '異常検出時の回復対象: {target}' }),
} as const;

/** On which servers a group starts, and its resources in which order. */
export function groupLines(name: string, { views: { startup } }: Site): readonly Message[] {
  const group = startup.of(name);
  if (group === undefined) return [];
  const order = listed(
    group.resources.map((member) => member.name.value),
    ' → ',
  );
  const ordered = message(group.assumed ? texts.probableOrder : texts.order, { order });
  return [
    ...(group.servers.length === 0
      ? []
      : [message(texts.servers, { group: name, servers: listed(group.servers, ', ') })]),
    ...(group.resources.length < 2 ? [] : [ordered]),
  ];
}

/** What a resource stands on. */
export function resourceLines(name: string, { views: { dependencies } }: Site): readonly Message[] {
  const under = dependencies.under(name);
  if (under.length === 0) return [];
  const isAssumed = under.some(({ assumed }: Standing) => assumed);
  const args = {
    resource: name,
    under: listed(
      under.map(({ on }) => on),
      ', ',
    ),
  };
  return [message(isAssumed ? texts.probablyStandsOn : texts.standsOn, args)];
}

/** What a monitor watches, and what it does when it finds a failure. */
export function monitorLines(name: string, { views: { monitors } }: Site): readonly Message[] {
  const monitor = monitors.named(name);
  return monitor === undefined ? [] : [...watchLines(monitor), ...recoveryLines(monitor), ...actionLines(monitor)];
}

function watchLines({ fact, reaction, watches }: Monitor): readonly Message[] {
  if (watches === undefined) return [];
  const args = { monitor: fact.name.value, resource: watches.value };
  return [message(reaction?.timing?.value === '1' ? texts.watchesActive : texts.watches, args)];
}

function recoveryLines({ fact, reaction }: Monitor): readonly Message[] {
  const target = fact.recovery?.name?.value;
  if (target === undefined) return [];
  const restarts = reaction?.restarts?.value;
  // Of both counts that of the newer versions holds.
  const failovers = reaction?.failovers.at(-1)?.count.value;
  // A server is neither started anew nor moved.
  const isServer = fact.recovery?.type === 'cls';
  if (isServer && restarts === undefined && failovers === undefined) {
    return [message(texts.recoversServer, { target })];
  }
  const anew = restarts === undefined ? usualRestarts(fact.type) : times(restarts);
  const moved = failovers === undefined ? usualFailovers(fact.type) : times(failovers);
  return [
    plain({
      en: `On a failure: ${target}, started anew ${anew.en}, then moved ${moved.en}.`,
      ja: `異常検出時: ${target} を再活性化 ${anew.ja}、フェイルオーバ ${moved.ja}`,
    }),
  ];
}

function times(count: string | number): Bilingual {
  return { en: Number(count) === 1 ? 'once' : `${count} times`, ja: `${count} 回` };
}

/** Types differ, and of most nobody has published the number. */
function usualRestarts(type: string): Bilingual {
  const usual = elementKnowledge(`monitor/${type}/emergency/threshold/restart`)?.default;
  if (usual === undefined) {
    return {
      en: 'as often as its type is by default (often 3 times)',
      ja: '種類ごとの既定の回数（多くは 3 回）',
    };
  }
  const { en, ja } = times(usual);
  return { en: `${en} by default`, ja: `${ja}（既定値）` };
}

function usualFailovers(type: string): Bilingual {
  const { en, ja } = times(elementKnowledge(`monitor/${type}/emergency/threshold/fo2`)?.default ?? '1');
  return {
    en: `${en} by default (up to X 3 as often as there are servers)`,
    ja: `${ja}（既定値、X 3 以前はサーバ数）`,
  };
}

function actionLines({ fact, reaction }: Monitor): readonly Message[] {
  const type = elementKnowledge(`monitor/${fact.type}/emergency/action`)?.type;
  const action = reaction?.finalAction?.value;
  const meaning = type?.kind === 'choice' && action !== undefined ? type.choices[action] : undefined;
  if (meaning === undefined) return [];
  return [plain({ en: `If that does not help: ${meaning.en}.`, ja: `回復しない場合: ${meaning.ja}` })];
}

/** So many names fit a line that a person will read. */
const MOST_NAMES = 12;

function listed(names: readonly string[], separator: string): string {
  const shown = names.slice(0, MOST_NAMES).join(separator);
  return names.length > MOST_NAMES ? `${shown}${separator}…` : shown;
}
