/** A way to tell of a run. What it writes there: `renderReport`. */
export interface Reporter {
  /** Where it goes unless told otherwise: a file, or `-` for standard output. */
  readonly file: string;
  readonly about: string;
}

/** Every reporter, by the name that `--reporter` takes. */
export const reporters = {
  html: { file: 'reports/verification.html', about: 'one page for people, written by every run' },
  json: {
    file: 'reports/verification.json',
    about: 'for programs, written by every run; schemas/verification-report.schema.json',
  },
  junit: { file: 'reports/junit.xml', about: 'JUnit XML' },
  sarif: { file: 'reports/verification.sarif', about: 'SARIF 2.1.0' },
  github: { file: '-', about: "GitHub's annotations" },
  'github-summary': {
    file: 'reports/summary.md',
    about: "GitHub's job summary, in Markdown",
  },
  gitlab: { file: 'reports/gl-code-quality-report.json', about: "GitLab's code quality" },
} as const satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;

/** Whether a text names a reporter. */
export function isReporter(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
