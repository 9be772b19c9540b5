import { helpPage } from '../../engine/rules/pages';
import { rules as allRules } from '../../engine/rules/registry.generated';
import type { Arguments } from '../arguments';
import { type Context, type ExitCode, exitCodes } from '../context';
import { displayWidth } from '../format/displayWidth';
import { usage } from '../usage';

/** `clusterconf rules`: every rule with its level and title. */
export async function rules({ format, locale, operands }: Arguments, { out, colors }: Context): Promise<ExitCode> {
  if (operands.length > 0) throw usage.noOperands('rules');
  const metas = allRules.map(({ meta }) => meta);
  if (format === 'json') {
    const list = metas.map(({ id, severity, confidence, title }) => ({
      id,
      severity,
      confidence,
      title: title[locale],
      help: helpPage(id, locale),
    }));
    out(`${JSON.stringify(list, null, 2)}\n`);
    return exitCodes.nothing;
  }
  const width = Math.max(...metas.map(({ id }) => displayWidth(id)));
  for (const { id, severity, title } of metas)
    out(`${colors.bold(id.padEnd(width))}  ${severity.padEnd(7)}  ${title[locale]}\n`);
  return exitCodes.nothing;
}
