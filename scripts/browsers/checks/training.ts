import { check } from '../check';
import type { Page } from '../page';
import { until } from '../processes';
import { click, open, text, waitFor } from '../user';

/** Where the training is stopped, and how far single steps then lead: the same place on fast and slow machines. */
const [PAUSE_AT, LAST] = [300, 400];
/** So many updates at the end are compared. */
const COMPARED = 20;

const BUTTON = '.trainer button';
const STATUS = '.trainer [role="status"]';
const LOSS = '.trainer [role="img"]';

/** A network is trained in the page from the same seed; after as many updates, it must have learned the same. */
export const training = check(`the same training after ${LAST} updates`, async (page, site, notes) => {
  await open(page, `${site}#/en/learning/live`);
  await waitFor(page, 'The training is ready', () =>
    /^Ready/.test(document.querySelector('.trainer [role="status"]')?.textContent ?? ''),
  );
  await click(page, BUTTON, 'Start');
  await until('It trains', async () => (await updates(page)) >= PAUSE_AT, 300_000);
  await click(page, BUTTON, 'Pause');
  await until('It pauses', async () => /^Paused/.test((await text(page, STATUS)) ?? ''));
  // What was learned between the last report and the pause comes with the first step's.
  for (let at = await updates(page); at < LAST; at = await updates(page)) {
    await page.evaluate(oneStep);
    await until(`An update after ${at} is made`, async () => (await updates(page)) > at);
    if (at >= LAST - COMPARED) notes.same[`update ${at + 1}`] = await page.evaluate(losses, LOSS);
  }
  notes.same.status = `${await text(page, STATUS)}`;
  notes.same.reading = `${await text(page, '.trainer-fixed b')}`;
});

/** How many updates the page says were made. */
const updates = async (page: Page): Promise<number> =>
  Number((await text(page, '.trainer .xy-end b'))?.replace(/\D/g, ''));

function oneStep(): void {
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'One step')?.click();
}

/** What the charts say of themselves. */
const losses = (charts: string): string =>
  [...document.querySelectorAll(charts)].map((chart) => chart.getAttribute('aria-label')).join('; ');
