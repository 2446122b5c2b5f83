import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { stepsOf } from '@/content/card';
import { unknownName } from '@/content/nearest-name';
import { buildSite } from '../build-site.mjs';
import { findChromium, noChromium } from '../chromium.mjs';
import { cardOf, lessonIds } from '../look/cards';
import { serve } from '../serve.mjs';
import { fail } from '../setup.mjs';
import { LANGUAGES, pictureFile } from './pictures';
import { FRAME, shootStage } from './shoot';

// Makes the pictures that chats show of steps: npm run previews [-- LESSON …]. DIST names a site that is built already.

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

const named = process.argv.slice(2);
for (const id of named)
  if (!lessonIds().includes(id)) fail(`content/lessons: ${unknownName('lesson', id, lessonIds())}`);
const executablePath = findChromium() ?? fail(noChromium);

if (!process.env.DIST) buildSite();
const server = await serve(process.env.DIST ?? 'dist', 0);
const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({ executablePath, args: FLAGS });
const page = await browser.newPage({
  ...FRAME,
  colorScheme: 'light',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
});
for (const lesson of named.length ? named : lessonIds()) {
  const card = (await cardOf(lesson)) ?? fail(`content/lessons/${lesson} has no card.ts.`);
  let bytes = 0;
  for (const step of stepsOf(card))
    for (const lang of LANGUAGES) {
      const file = pictureFile({ lang, lesson, step });
      const picture = await shootStage(page, `${site}#/${lang}/${lesson}/${step}`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, picture);
      bytes += picture.length;
    }
  console.log(`${lesson}: ${Math.round(bytes / 1024)} KB`);
}
await browser.close();
server.close();
server.closeAllConnections();
