import type { Message } from '../messages/message';
import type { AnalysedFile } from '../sites/analyse';
import type { Span } from '../text/span';
import type { Site } from '../workspace';
import { checkUrlLenses } from './lenses/checkUrls';
import { drwebKeyLenses } from './lenses/drwebKey';
import { migrationLenses } from './lenses/migration';

/** A line of text that an editor shows above a place of a file. */
export interface CodeLens {
  /** The place it stands above. */
  readonly span: Span;
  readonly title: Message;
  /** What a click does; without one the lens is only to be read. */
  readonly action?: LensAction;
}

/** `plan`: open the plan of that id for the site of the file. `copy`: put the text on the clipboard. */
export type LensAction =
  | { readonly kind: 'plan'; readonly plan: string }
  | { readonly kind: 'copy'; readonly text: string };

/** What can be shown above places of a file, by the kind of file; in file order. */
export function codeLenses(file: AnalysedFile, site: Site): readonly CodeLens[] {
  switch (file.source.kind) {
    case 'drweb-key':
      return drwebKeyLenses(file, site);
    case 'ofcscan-ini':
    case 'ofcimpdp-ini':
    case 'reg':
      return checkUrlLenses(file, site);
    case 'clusterconf-json':
      return migrationLenses(file, site);
    default:
      return [];
  }
}
