/** The machine format of `check` (the contract of the command line), as the tests read it. */
export interface JsonReport {
  readonly version: number;
  readonly summary: Readonly<Record<'files' | 'errors' | 'warnings' | 'infos' | 'hints', number>>;
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly encoding: string;
    readonly node?: string;
  }[];
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly path: string;
  readonly range: { readonly start: JsonPlace; readonly end: JsonPlace };
  readonly message: string;
  readonly related: readonly { readonly path: string; readonly message: string }[];
  readonly fixes: readonly { readonly title: string; readonly safety: string }[];
  readonly remedies: readonly { readonly kind: string; readonly title: string; readonly text: string }[];
  readonly help: string;
}

interface JsonPlace {
  readonly line: number;
  readonly column: number;
}

/** The report in the output of `check --format json`. */
export function jsonReport(output: string): JsonReport {
  return JSON.parse(output);
}
