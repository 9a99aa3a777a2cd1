import { loginLanes } from '../login-lanes';
import { reportedOutcomes } from '../reported-outcomes';
import type { ReportedRun } from '../reported-run';
import { verdictOf } from '../verdict-of';
import { driftSection } from './drift-section';
import { failuresSection } from './failures-section';
import { html } from './html';
import { interactionsSection } from './interactions-section';
import { loginPicture } from './login-picture';
import { matrixSection } from './matrix-section';
import { openSection } from './open-section';
import { pageStyle } from './page-style';
import { provenanceSection } from './provenance-section';
import { strengthSection } from './strength-section';
import { verdictSection } from './verdict-section';

/** Nothing is loaded from anywhere, and no script runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A run as one page for people: a whole HTML document that needs no other file, no script and no
 * network. Holds no secret.
 */
export function verificationPage(reported: ReportedRun): string {
  const outcomes = reportedOutcomes(reported);
  const { run, repeat } = reported;
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="data:,"><title>${verdictOf(run).sentence}</title>
<style>${pageStyle}</style></head><body><a class="skip" href="#content">To the content</a><main id="content">
${verdictSection(reported, outcomes)}
${failuresSection(outcomes, repeat)}
<section aria-labelledby="login"><h2 id="login">The login</h2><p class="about">From top to bottom: what a person does who logs in, where each step leads, and how many interactions of the contract came out how. A place opens to name them.</p>${loginPicture(loginLanes(outcomes))}</section>
${matrixSection(outcomes)}
${openSection(outcomes)}
${driftSection(reported)}
${strengthSection(reported.strength)}
${interactionsSection(outcomes, repeat)}
${provenanceSection(reported)}
</main></body></html>
`;
  return page.toString();
}
