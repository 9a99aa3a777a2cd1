import { unfinishedProblem } from '../verification-report';
import { html } from './html';
import { pageStyle } from './page-style';

/** What stands in place of the page from the moment a run begins, before anything is known of it. */
export function unfinishedPage(startedAt: Date): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>${unfinishedProblem}</title><style>${pageStyle}</style></head><body><main><header class="verdict none"><h1>${unfinishedProblem}</h1><p>It began at ${startedAt.toISOString()}, and nothing is known about the provider.</p></header></main></body></html>
`.toString();
}
