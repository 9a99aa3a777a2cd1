import { githubAnnotations } from './formats/github-annotations';
import { githubSummary } from './formats/github-summary';
import { gitlabCodeQuality } from './formats/gitlab-code-quality';
import type { junitReport } from './formats/junit-report';
import { sarifReport } from './formats/sarif-report';
import { verificationPage } from './page/verification-page';
import type { ReportedRun } from './reported-run';
import { verificationReport } from './verification-report';

/** A way to tell of a run: where it goes unless told otherwise, and what is written there. */
export interface Reporter {
  /** A file, or `-` for standard output. */
  readonly file: string;
  readonly about: string;
  readonly render: (reported: ReportedRun) => string;
}

/** Loaded when it is asked for: its library takes as long as all other forms together. */
function inJunit(): typeof junitReport {
  return require('./formats/junit-report').junitReport;
}

/** Every reporter, by the name that `--reporter` takes. */
export const reporters = {
  html: {
    file: 'reports/verification.html',
    about: 'one page for people, written by every run',
    render: verificationPage,
  },
  json: {
    file: 'reports/verification.json',
    about: 'for programs, written by every run; schemas/verification-report.schema.json',
    render: ({ run, provenance, strength }) => verificationReport(run, provenance, { strength }),
  },
  junit: {
    file: 'reports/junit.xml',
    about: 'JUnit XML',
    render: (reported) => inJunit()(reported),
  },
  sarif: { file: 'reports/verification.sarif', about: 'SARIF 2.1.0', render: sarifReport },
  github: { file: '-', about: "GitHub's annotations", render: githubAnnotations },
  'github-summary': {
    file: 'reports/summary.md',
    about: "GitHub's job summary, in Markdown",
    render: githubSummary,
  },
  gitlab: {
    file: 'reports/gl-code-quality-report.json',
    about: "GitLab's code quality",
    render: gitlabCodeQuality,
  },
} as const satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;

/** Whether a text names a reporter. */
export function isReporter(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
