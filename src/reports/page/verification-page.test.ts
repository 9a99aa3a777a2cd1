import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { temporaryFolder } from '../../io/temporary-folder';
import { chromiumPath, openBrowser } from '../testing/open-browser';
import { hostile, sampleRun } from '../testing/sample-run';
import { verificationPage } from './verification-page';

const inChromium = chromiumPath === undefined ? describe.skip : describe;
const folder = temporaryFolder('page');

function fileOf(kind: 'green' | 'red'): string {
  const file = join(folder, `${kind}.html`);
  writeFileSync(file, verificationPage(sampleRun(kind)));
  return file;
}

test('what comes from elsewhere is text, and never markup', () => {
  const page = verificationPage(sampleRun('red'));
  expect(page).not.toContain(hostile);
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;');
});

test('every interaction of the contract has its place in the page', () => {
  const reported = sampleRun('green');
  const page = verificationPage(reported);
  for (const index of reported.facts.keys()) expect(page).toContain(`id="outcome-${index + 1}"`);
});

inChromium('in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  async function open(kind: 'green' | 'red', width: number, colorScheme: 'light' | 'dark') {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const noticed: string[] = [];
    page.on('console', (message) => void noticed.push(message.text()));
    page.on('pageerror', (error) => void noticed.push(error.message));
    page.on('request', (request) => void noticed.push(request.url()));
    const url = pathToFileURL(fileOf(kind)).href;
    await page.goto(url);
    return { page, noticed: noticed.filter((one) => one !== url && !one.startsWith('data:')) };
  }

  describe.each([
    [400, 'light'],
    [400, 'dark'],
    [1600, 'light'],
    [1600, 'dark'],
  ] as const)('at %s px in %s', (width, scheme) => {
    test.each(['green', 'red'] as const)(
      'a %s run asks for nothing and is shown in full',
      async (kind) => {
        const { page, noticed } = await open(kind, width, scheme);
        expect(noticed).toEqual([]);
        await openAll(page);
        expect(await cutOff(page)).toEqual([]);
        await page.close();
      },
    );

    // Axe looks at each layout and each scheme once: it takes its time.
    const looksHere = (width === 400) === (scheme === 'light');
    const testAxe = looksHere ? test : undefined;
    testAxe?.each(['green', 'red'] as const)(
      'axe finds nothing wrong with a %s run',
      async (kind) => {
        const { page } = await open(kind, width, scheme);
        await openAll(page);
        expect(await violations(page)).toEqual([]);
        await page.close();
      },
    );
  });

  test('every failure is reached from the picture, by keyboard alone', async () => {
    const { page } = await open('red', 1600, 'light');
    const failed = sampleRun('red').run.results.filter(({ outcome }) => outcome === 'failed');
    for (const { interaction } of failed) {
      const sign = page.locator('.picture').getByRole('link', { name: interaction, exact: true });
      await sign.focus();
      await page.keyboard.press('Enter');
      const told = page.locator('.failure:has(:target)');
      expect(await told.textContent()).toContain(interaction);
      expect(await page.locator('.told:target').isVisible()).toBe(true);
    }
    await page.close();
  });

  test('a link to an interaction opens its details', async () => {
    const { page } = await open('green', 1600, 'light');
    expect(await page.locator('details[open]').count()).toBe(0);
    await page.locator('.picture summary').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.picture details[open] a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('details[open] details[open] .whole:target').waitFor();
    await page.close();
  });

  test('in the picture every outcome of the contract has its place', async () => {
    const { page } = await open('green', 1600, 'light');
    const links = await page.locator('.picture a').allTextContents();
    const { facts } = sampleRun('green');
    expect(links.sort()).toEqual(facts.map(({ description }) => description).sort());
    await page.close();
  });

  test('on paper every detail is there', async () => {
    const { page } = await open('red', 1000, 'light');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#outcome-1').isVisible()).toBe(true);
    await page.close();
  });
});

async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

/** Text that does not fit: beyond the window, or beyond its own box. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const found = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than the window');
    for (const one of document.querySelectorAll('body *')) {
      if (one.closest('.unseen, .skip, svg, thead') || one.clientWidth === 0) continue;
      if (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline') found.push(one.outerHTML.slice(0, 120));
    }
    return found;
  })()`);
}

async function violations(page: Page): Promise<unknown> {
  // Run as the browser's own code, which the page's policy has no say in.
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(
    'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html).join(" ").slice(0, 300)))',
  );
}
