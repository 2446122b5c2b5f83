import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { stepText } from '../steps';
import { stepCount } from './screen';
import { test as base, expect, ownContext } from './test';

const test = base.extend(ownContext);

test.use({ serviceWorkers: 'allow' });

let folder = '';
let server: Server;
let site = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'headlight-update-'));
  cpSync(process.env.DIST ?? 'dist', folder, { recursive: true });
  server = await serve(folder, 0);
  site = `http://localhost:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');

/** Puts another version on the server: its page says which, and its worker lists that page under a revision of its own. */
function deploy(version: string): void {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'sw.js')];
  const html = readFileSync(page, 'utf8').replace(
    /<html lang="en"[^>]*>/,
    `<html lang="en" data-version="${version}">`,
  );
  writeFileSync(page, html);
  const listed = /(url:"index\.html",revision:)"[^"]*"/;
  const text = readFileSync(worker, 'utf8');
  expect(text).toMatch(listed);
  writeFileSync(worker, text.replace(listed, `$1"${version}"`));
}

async function visit(page: Page): Promise<void> {
  await page.goto(`${site}#/en/vit/scores`);
  await expect(stepCount(page)).toBeVisible();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const note = (page: Page) => page.getByText('A new version of Headlight is ready.');

test('a new version waits until somebody asks for it, in each tab by itself', async ({ page, context }) => {
  deploy('one');
  await visit(page);
  await page.reload();
  await expect.poll(() => versionOf(page)).toBe('one');
  // In the middle of work: a change that can be taken back, while presenting.
  const field = page.getByRole('textbox', { name: 'Change this number' });
  await field.fill('7.5');
  await field.press('Enter');
  await page.locator('#lesson-text').focus();
  await page.keyboard.press('v');

  deploy('two');
  const second = await context.newPage();
  await visit(second);
  await expect(note(second)).toBeVisible();
  expect(await versionOf(second)).toBe('one');
  await second.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => versionOf(second)).toBe('two');
  await expect(stepCount(second)).toHaveText(stepText('vit/scores'));
  await expect(note(second)).toBeHidden();

  // The first goes on as it was, and hears of it when it no longer presents.
  expect(await versionOf(page)).toBe('one');
  await expect(note(page)).toBeHidden();
  await page.keyboard.press('v');
  await expect(note(page)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('1 number changed')).toBeHidden();
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect.poll(() => versionOf(page)).toBe('two');
  await expect(stepCount(page)).toHaveText(stepText('vit/scores'));
});
