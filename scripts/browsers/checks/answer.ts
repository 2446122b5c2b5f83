import { check } from '../check';
import { pause, until } from '../processes';
import { click, open, settled, text, waitFor } from '../user';

/** The page changes its kernels when it is idle: by then it must be, and the step after must not notice. */
const IDLE_MS = 3000;

/** Tokens have not met yet: a change in one row of the normalised tokens reaches one query. */
export const answer = check('the answer after the page was idle', async (page, site, notes) => {
  await open(page, `${site}#/en/vit/norm`);
  await pause(IDLE_MS);
  await click(page, '.step-buttons .primary');
  await waitFor(page, 'The next step comes', () => document.title.startsWith('Query, key and value'));
  await settled(page);
  await click(page, '.ask button', 'Show me');
  await until('The answer is shown', async () => (await text(page, '.answer')) !== null);
  await settled(page);
  const rows = await text(page, '.answer .number');
  if (rows !== '1') notes.faults.push(`One number changes ${rows} rows of Q; 1 is right.`);
});
