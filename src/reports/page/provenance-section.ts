import { consumerName, providerName } from '../../domain/vocabulary';
import type { ReportedRun } from '../reported-run';
import { type Html, html, type Slot } from './html';

/** Where everything on the page came from. */
export function provenanceSection({ run, provenance }: ReportedRun): Html {
  const { harness, commit, branch, buildUrl, contract, schemas } = provenance;
  const rows: readonly (readonly [string, Slot])[] = [
    [
      'When',
      html`<time datetime="${run.startedAt}">${run.startedAt}</time>, for ${(run.durationMs / 1000).toFixed(1)} s`,
    ],
    ['Consumer and provider', `${consumerName}, ${providerName}`],
    ['Target', html`${run.target.kind}, <span class="code">${run.target.url}</span>`],
    [
      'Commit',
      commit === undefined
        ? 'not known'
        : html`<span class="code">${commit}</span>${branch === undefined ? '' : ` on ${branch}`}`,
    ],
    ...(buildUrl === undefined
      ? []
      : [['Build', html`<span class="code">${buildUrl}</span>`] as const]),
    [
      'Contract',
      html`<span class="code">${contract.source}</span>, ${contract.interactions} interactions, SHA-256 <span class="code">${contract.sha256}</span>`,
    ],
    [
      'Schemas',
      schemas.map(
        ({ title, version, date }, index) =>
          `${index > 0 ? '; ' : ''}${title}${version === null ? '' : ` ${version}`} of ${date}`,
      ),
    ],
    ['Harness', `${harness.version}, on Node ${harness.node}, ${harness.platform}`],
  ];
  return html`<section aria-labelledby="provenance"><h2 id="provenance">Where this came from</h2><dl class="facts">${rows.map(
    ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`,
  )}</dl></section>`;
}
