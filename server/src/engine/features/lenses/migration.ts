import { migrationPlan } from '../../plans/migrationPlan';
import type { AnalysedFile } from '../../sites/analyse';
import { toldMigration } from '../../verdicts/migration/told';
import type { Site } from '../../workspace';
import type { CodeLens } from '../codeLenses';
import { openPlan } from './drwebKey';

/** Above what clusterconf.json tells of a move: whether it can be done so, and the way to the whole plan. */
export function migrationLenses({ source }: AnalysedFile, { views }: Site): readonly CodeLens[] {
  const action = { kind: 'plan', plan: migrationPlan.id } as const;
  return views.migrations.flatMap(({ declared, verdict }) => {
    if (declared?.at.path !== source.path) return [];
    return [toldMigration(verdict), openPlan].map((title) => ({ span: declared.at.span, title, action }));
  });
}
