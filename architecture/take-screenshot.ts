import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verificationPage } from '../src/reports/page/verification-page';
import { openBrowser } from '../src/reports/testing/open-browser';
import { sampleRun } from '../src/reports/testing/sample-run';

/** Takes the pictures of README: the page of a run that held and of one that did not. */
async function takeScreenshots(): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const kind of ['green', 'red'] as const) {
      const page = await browser.newPage({
        viewport: { width: 1240, height: kind === 'green' ? 1500 : 1120 },
      });
      await page.setContent(verificationPage(sampleRun(kind, 'an_example')));
      const file = join(__dirname, `../docs/images/verification-${kind}.png`);
      writeFileSync(file, await page.screenshot({ scale: 'css' }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void takeScreenshots();
