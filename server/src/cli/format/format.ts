import type { Colors } from 'picocolors/types';
import type { Arguments } from '../arguments';
import type { Report } from '../report';
import { formatGithub } from './github';
import { formatJson } from './json';
import { formatJunit } from './junit';
import { formatSarif } from './sarif';
import { formatText } from './text';

/** A report in the format asked for. */
export function formatted(
  report: Report,
  { format, locale, failOn, remedies }: Arguments,
  colors: Colors,
  version: string,
): string {
  switch (format) {
    case 'text':
      return formatText(report, { locale, colors, remedies });
    case 'json':
      return formatJson(report, locale);
    case 'sarif':
      return formatSarif(report, locale, version);
    case 'github':
      return formatGithub(report, locale);
    case 'junit':
      return formatJunit(report, locale, failOn);
  }
}
