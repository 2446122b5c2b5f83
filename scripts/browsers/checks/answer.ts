import { check } from '../check';
import { pause, until } from '../processes';
import { click, open, settled, text, waitFor } from '../user';

/** The page changes its kernels when it is idle: by then it must be, and the step after must not notice. */
const IDLE_MS = 3000;

/** One weight acts in every row of Q, K and V together: 17 numbers change, one a token. Other bits would change them all. */
const TOKENS = '17';

export const answer = check('the answer after the page was idle', async (page, site, notes) => {
  await open(page, `${site}#/en/vit/norm`);
  await pause(IDLE_MS);
  await click(page, '.step-buttons .primary');
  await waitFor(page, 'The next step comes', () => location.hash.startsWith('#/en/vit/qkv'));
  await settled(page);
  await click(page, '.ask button', 'Show me');
  await until('The answer is shown', async () => (await text(page, '.answer')) !== null);
  await settled(page);
  const changed = await text(page, '.answer .number');
  if (changed !== TOKENS) notes.faults.push(`One weight changes ${changed} numbers; ${TOKENS} is right.`);
});
