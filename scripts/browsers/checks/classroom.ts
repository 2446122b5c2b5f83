import { check, type Notes } from '../check';
import type { Page } from '../page';
import { open, settled, text, waitFor } from '../user';
import { cutParts } from './cut';

const isDialogOpen = (wanted: boolean): boolean => (document.querySelector('dialog[open]') !== null) === wanted;
const isThere = (selector: string): boolean => document.querySelector(selector) !== null;

/** A dialog that a key opens: what it says is the same everywhere, and nothing of it is cut. */
async function dialog(page: Page, key: string, notes: Notes): Promise<void> {
  await page.press(key);
  await waitFor(page, `${key} opens a dialog`, isDialogOpen, true);
  await settled(page);
  notes.same[`dialog of ${key}`] = `${await text(page, 'dialog[open]')}`.replaceAll(/localhost:\d+/g, 'here');
  notes.faults.push(...(await page.evaluate(cutParts)));
  await page.press('Escape');
  await waitFor(page, 'Escape closes it', isDialogOpen, false);
}

/** The keys of somebody who stands before a class: laser, enlarging, black, going to a step, code, the check of the projector. */
export const projector = check(
  'Before a class: R, Z, B, G, Q, C and the theme of contrast',
  async (page, site, notes) => {
    await open(page, `${site}#/en/attention-pooling/kernel?present=1`);
    await waitFor(page, 'Numbers and keys are there', isThere, '.insp-panel');
    await page.press('r');
    await waitFor(page, 'R puts the laser on', isThere, '.laser');
    await page.press('r');
    await page.press('z');
    await waitFor(page, 'Z enlarges', () => location.hash.includes('large='));
    await settled(page);
    notes.same.enlarged = `${await text(page, '.large')}`;
    await page.press('Escape');
    await page.press('b');
    await waitFor(page, 'B makes the screen black', isThere, '.blackout');
    await page.press('b');
    for (const key of ['g', 'q', 'c']) await dialog(page, key, notes);
    await page.press('Escape');
    await page.evaluate(() => {
      const choice = [...document.querySelectorAll('select')].find(({ options }) =>
        [...options].some(({ value }) => value === 'contrast'),
      );
      if (!choice) return;
      choice.value = 'contrast';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await waitFor(page, 'The theme changes', () => document.documentElement.dataset.theme === 'contrast');
    await settled(page);
    notes.same.contrast = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    notes.faults.push(...(await page.evaluate(cutParts)));
  },
);

/** What stands in the speaker's window, which is a frame of the page here: one page is all that every driver can see. */
const inSpeaker = (selector: string): string =>
  document.querySelector('iframe')?.contentDocument?.querySelector(selector)?.textContent ?? '';

const sameHash = (): boolean => {
  const bare = (hash = '') => hash.replaceAll(/[?&](?:v|n)=\d+/g, '').replace('?', '&');
  const speaker = document.querySelector('iframe')?.contentWindow?.location.hash;
  return speaker !== undefined && bare(speaker) === bare(location.hash);
};

/** With the picture of the page that it drives, which comes last. */
const speakerIsThere = (): boolean =>
  Boolean(
    document
      .querySelector('iframe')
      ?.contentDocument?.querySelector<HTMLIFrameElement>('.speaker-now iframe')
      ?.contentDocument?.querySelector('#step-title'),
  );

/** Page and speaker's window in step: after keys in either, and after it was loaded again. */
export const pair = check(
  'The speaker’s window drives the page, and comes back when it is loaded again',
  async (page, site, notes) => {
    const address = `${site}?audience=browsers#/en/attention-pooling/kernel?present=1&uncovered=1`;
    await open(page, address);
    await page.evaluate(frameWith, '?speaker=browsers#/en');
    await waitFor(page, 'The speaker’s window shows the lesson', speakerIsThere);
    await waitFor(page, 'Both are in step', sameHash);
    await page.evaluate(() => window.focus());
    await page.press('PageDown');
    await waitFor(page, 'The page goes on', () => location.hash.includes('uncovered=2'));
    await waitFor(page, 'The speaker’s window follows', sameHash);
    notes.same.press = await page.evaluate(inSpeaker, '.speaker-press');
    notes.same.notes = await page.evaluate(inSpeaker, '.speaker-read');
    notes.same.steps = await page.evaluate(inSpeaker, '.speaker-steps');
    await page.evaluate(pressInSpeaker, 'End');
    await waitFor(page, 'The page follows the speaker’s window', () => location.hash.includes('/build'));
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload());
    await waitFor(
      page,
      'The speaker’s window comes back',
      () => !document.querySelector('iframe')?.contentDocument?.querySelector('.speaker-press'),
    );
    await waitFor(page, 'with where the class is', speakerIsThere);
    await waitFor(page, 'in step', sameHash);
    await page.evaluate(pressInSpeaker, 'b');
    await waitFor(page, 'The speaker’s window makes the page black', isThere, '.blackout');
    await page.evaluate(pressInSpeaker, 'b');
  },
);

function frameWith(address: string): void {
  const frame = document.body.appendChild(document.createElement('iframe'));
  Object.assign(frame.style, { position: 'fixed', inset: 'auto 0 0 auto', width: '700px', height: '500px', zIndex: 9 });
  frame.src = address;
}

function pressInSpeaker(key: string): void {
  const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null | undefined;
  view?.document.body.dispatchEvent(new view.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
