import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../server/src/engine/files/sourceFile';
import { render } from '../../server/src/engine/messages/message';
import { exampleSite, workspaceOf } from '../../server/src/engine/rules/exampleSite';
import { examples } from '../../server/src/engine/rules/examples.generated';
import { rules } from '../../server/src/engine/rules/registry.generated';
import type { Snapshot } from '../../server/src/engine/workspace';
import { PARAMETERS, RUNS } from './syntax/mutations';
import { history, type Step } from './text/changes';

/** The files of every rule's examples: whole sites with all kinds of files and all kinds of mistakes. */
const SITES = [...examples.values()].flat().map((example) => [...exampleSite(example).files.values()]);

describe('a site that is edited piece by piece', () => {
  test('has the findings of one that was read as a whole', () => {
    fc.assert(
      fc.property(editedSite(), fc.array(fc.boolean(), { maxLength: 6 }), ({ files, edited, steps }, typedOn) => {
        const workspace = workspaceOf(files, rules);
        workspace.snapshot();
        let before = edited.text;
        for (const [index, { change, text }] of steps.entries()) {
          const source = { ...edited, text };
          workspace.set(source, { before, change });
          before = text;
          // Of edits in quick succession only the last one is checked.
          if (typedOn[index] === true) continue;
          const fresh = workspaceOf(
            files.map((file) => (file === edited ? source : file)),
            rules,
          );
          expect(shown(workspace.snapshot())).toEqual(shown(fresh.snapshot()));
        }
      }),
      // Each run checks a dozen sites with all rules.
      { ...PARAMETERS, numRuns: Math.ceil(RUNS / 5) },
    );
  });
});

interface EditedSite {
  readonly files: readonly SourceFile[];
  readonly edited: SourceFile;
  readonly steps: readonly Step[];
}

function editedSite(): fc.Arbitrary<EditedSite> {
  const chosen = fc.constantFrom(...SITES).chain((files) => fc.tuple(fc.constant(files), fc.constantFrom(...files)));
  return chosen.chain(([files, edited]) => history([edited.text]).map(({ steps }) => ({ files, edited, steps })));
}

/** Everything that a person would see of it. */
function shown({ sites }: Snapshot): unknown {
  return sites.map(({ findings, crashes }) => ({
    crashes,
    findings: findings.map((finding) => ({
      ...finding,
      message: render(finding.message, 'en'),
      related: finding.related.map(({ at, message }) => ({ at, message: render(message, 'en') })),
      fixes: finding.fixes.map(({ title, ...fix }) => ({ ...fix, title: render(title, 'en') })),
    })),
  }));
}
