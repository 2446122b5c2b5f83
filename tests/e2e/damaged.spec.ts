import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { open, result, stepCount } from './screen';

// A refused file is logged by the browser, so these pages are not held to a silent console.

const WEIGHTS = 'weights/mini-vit.safetensors';
const LINK = '#/en/vit/scores';

/** Opens the page with something else in the place of the trained weights. */
async function openWith(page: Page, status: number, body: Buffer | string): Promise<void> {
  await page.route(`**/${WEIGHTS}`, (route) => route.fulfill({ status, body }));
  await open(page, LINK);
}

const cases: readonly [what: string, status: number, body: () => Buffer | string, told: string][] = [
  ['one flipped bit', 200, () => flipped(), `The weights ${WEIGHTS} are damaged`],
  ['a file that is cut off', 200, () => shipped().subarray(0, 400_000), `The weights ${WEIGHTS} are damaged`],
  [
    'a Git LFS pointer',
    200,
    () => 'version https://git-lfs.github.com/spec/v1\noid sha256:0b5c\nsize 938052\n',
    'The server has a Git LFS pointer where the weights',
  ],
  ['the page itself', 200, () => '<!doctype html>\n<title>Headlight</title>', 'The server sent a web page instead of'],
  ['nothing', 404, () => 'Not found', 'The server does not hand out the weights'],
];

const shipped = (): Buffer => readFileSync(`public/${WEIGHTS}`);
function flipped(): Buffer {
  const bytes = shipped();
  bytes.writeUInt8(bytes.readUInt8(500_000) ^ 1, 500_000);
  return bytes;
}

for (const [what, status, body, told] of cases) {
  test(`${what} in the place of the weights is noticed, and the untrained ones stand in`, async ({ page }) => {
    await openWith(page, status, body());
    const note = page.getByRole('alert');
    await expect(note).toContainText(told);
    await expect(note).toContainText('The lesson goes on with the weights it has');
    await expect(page.getByText('Part of this link was not used')).toBeHidden();
    await expect(stepCount(page)).toBeVisible();
    const untrained = (await result(page).textContent()) as string;
    await page.unroute(`**/${WEIGHTS}`);
    await note.getByRole('button', { name: 'Try again' }).click();
    await expect(note).toBeHidden();
    await expect(result(page)).not.toHaveText(untrained);
  });
}
