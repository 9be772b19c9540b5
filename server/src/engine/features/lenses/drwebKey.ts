import { plain } from '../../messages/message';
import type { AnalysedFile } from '../../sites/analyse';
import { toldShortly } from '../../verdicts/renewal/told';
import type { Site } from '../../workspace';
import type { CodeLens } from '../codeLenses';

/** The lens that does nothing but lead to the plan. */
export const openPlan = plain({ en: 'Open the plan', ja: '計画を開く' });

/** Above `[Key]`: what becomes of the renewal that the key belongs to, and the way to the whole plan. */
export function drwebKeyLenses({ source }: AnalysedFile, { facts, views }: Site): readonly CodeLens[] {
  const key = facts.all('licenceKey').find(({ at }) => at.path === source.path);
  const renewal = views.renewals.of(source.path);
  if (key === undefined || renewal === undefined) return [];
  const action = { kind: 'plan', plan: 'drweb-renewal' } as const;
  return [toldShortly(renewal), openPlan].map((title) => ({ span: key.at.span, title, action }));
}
