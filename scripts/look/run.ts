import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { stepsOf } from '@/content/card';
import { unknownName } from '@/content/nearest-name';
import { buildSite } from '../build-site.mjs';
import { findChromium, noChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';
import { fail } from '../setup.mjs';
import { cardOf, lessonIds } from './cards';
import { contactSheet, type Shot } from './sheet';
import { chosen, type Variant } from './variants';

// Renders all steps of a lesson into contact sheets: npm run look -- LESSON [WORDS OF A VARIANT …]

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

const [id = '', ...words] = process.argv.slice(2);
const card = (await cardOf(id)) ?? fail(`content/lessons: ${unknownName('lesson', id, lessonIds())}`);
const wanted = chosen(words);
if (!wanted.length) fail(`No variant has “${words.join(' ')}” in its name, such as zh-dark-1280x720-presented.`);
const executablePath = findChromium() ?? fail(noChromium);

buildSite();
const server = await serve('dist', 0);
const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({ executablePath, args: FLAGS });
const folder = join('.cache/look', id);
mkdirSync(folder, { recursive: true });
for (const variant of wanted) {
  const file = join(folder, `${variant.name}.png`);
  writeFileSync(
    file,
    await contactSheet(browser, `${id} · ${variant.name}`, variant.width, await shoot(browser, variant)),
  );
  console.log(file);
}
await browser.close();
server.close();
server.closeAllConnections();

/** Every step of the lesson, opened by its link. */
async function shoot(on: Browser, { language, theme, width, height, presented }: Variant): Promise<Shot[]> {
  const page = await on.newPage({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const shots: Shot[] = [];
  for (const step of stepsOf(card)) {
    await page.goto(`${site}#/${language}/${id}/${step}${presented ? '?present=1' : ''}`);
    await page.locator('h1').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    // The numbers are there at once; what is fetched when the browser is idle may still change the picture.
    await page.waitForLoadState('networkidle');
    shots.push({ caption: step, png: await page.screenshot() });
  }
  await page.close();
  return shots;
}
