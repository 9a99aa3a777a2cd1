import { githubAnnotations } from './formats/github-annotations';
import { githubSummary } from './formats/github-summary';
import { gitlabCodeQuality } from './formats/gitlab-code-quality';
import type { junitReport } from './formats/junit-report';
import { sarifReport } from './formats/sarif-report';
import { verificationPage } from './page/verification-page';
import type { ReportedRun } from './reported-run';
import type { ReporterName } from './reporters';
import { verificationReport } from './verification-report';

/** Loaded when it is asked for: its library takes as long as all other forms together. */
function inJunit(): typeof junitReport {
  return require('./formats/junit-report').junitReport;
}

const forms: Readonly<Record<ReporterName, (reported: ReportedRun) => string>> = {
  html: verificationPage,
  json: ({ run, provenance, strength }) => verificationReport(run, provenance, { strength }),
  junit: (reported) => inJunit()(reported),
  sarif: sarifReport,
  github: githubAnnotations,
  'github-summary': githubSummary,
  gitlab: gitlabCodeQuality,
};

/** A run as a reporter tells of it. Holds no secret when the run holds none. */
export function renderReport(name: ReporterName, reported: ReportedRun): string {
  return forms[name](reported);
}
