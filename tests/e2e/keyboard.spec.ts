import type { Page } from '@playwright/test';
import type { AskKind, Guess } from '@/content/ask';
import { sample } from '../sample';
import { violationsOn } from './accessible';
import type { answersTo, GivenAnswer } from './answers';
import { pressByTab, tabTo, typeOver, walkTo } from './by-keyboard';
import { attended, open } from './screen';
import { expect, test } from './test';
import { closeVite, throughVite } from './through-vite';

/** A step of every kind of question: a kind that is none of these is an error of types. */
const STEP_OF: Readonly<Record<AskKind, readonly [lesson: string, step: string]>> = {
  choice: ['two-tokens', 'queries'],
  number: ['two-tokens', 'tokens'],
  numbers: ['two-tokens', 'shapes'],
  cell: ['vit', 'image'],
  'fill-in': ['two-tokens', 'query'],
  order: ['two-tokens', 'program'],
  construct: ['two-tokens', 'together'],
};

test.afterAll(closeVite);

const question = (page: Page) => page.locator('[data-ask]');
const check = (page: Page) => pressByTab(page, question(page).getByRole('button', { name: 'Check', exact: true }));

/** As many digits as somebody types. */
const typed = (guess: Guess): string[] => [guess].flat().map((each) => `${Number(Number(each).toPrecision(6))}`);

async function typeNumbers(page: Page, { guess }: GivenAnswer): Promise<void> {
  for (const [place, text] of typed(guess).entries()) {
    await tabTo(page, question(page).getByRole('textbox').nth(place));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
}

async function putInOrder(page: Page, { guess }: GivenAnswer): Promise<void> {
  const placed = question(page).locator('ol .line');
  while (await placed.count()) await pressByTab(page, placed.first(), 'Delete');
  for (const line of guess as readonly string[]) {
    await pressByTab(page, question(page).locator(`ul [data-line="${line}"]`));
    await expect(question(page).locator(`ol [data-line="${line}"]`)).toBeFocused();
  }
  await check(page);
}

/** How a question of each kind is answered by keys alone. */
const ANSWER: Readonly<Record<AskKind, (page: Page, answer: GivenAnswer) => Promise<void>>> = {
  choice: (page, { option }) => pressByTab(page, question(page).locator('.choice').nth(option)),
  number: typeNumbers,
  numbers: typeNumbers,
  'fill-in': typeNumbers,
  order: putInOrder,
  async cell(page, { guess }) {
    await pressByTab(page, question(page).getByRole('button', { name: 'Pick on the stage' }));
    // The focus is in the matrix that is asked for: no key leads there.
    await walkTo(page, guess as unknown as readonly [number, number]);
    await page.keyboard.press('Enter');
  },
  async construct(page, { built }) {
    for (const [tensor, cells] of built) {
      for (const [index, value] of cells) await typeOver(page, tensor, index, value);
    }
    await check(page);
  },
};

const kinds = Object.entries(STEP_OF) as [AskKind, readonly [string, string]][];
for (const [kind, [lesson, step]] of sample(3, kinds)) {
  test(`a question of the kind ${kind} is answered by keys alone, wrongly and then rightly, without violations`, async ({
    page,
  }) => {
    test.slow();
    const answers = await throughVite<{ readonly answersTo: typeof answersTo }>('/tests/e2e/answers.ts');
    const { kind: asked, wrong, right } = await answers.answersTo(lesson, step);
    expect(asked, `${lesson}/${step} asks in another way now: name a step of this kind`).toBe(kind);
    await open(page, `#/en/${lesson}/${step}`);
    await attended(page);
    await expect(question(page)).not.toHaveAttribute('aria-busy', 'true');
    expect(await violationsOn(page), 'asked').toEqual([]);

    await ANSWER[kind](page, wrong);
    await expect(question(page).locator('.ask-reply')).toHaveText(/^Not quite\. .{20,}/);
    await expect(question(page)).not.toHaveAttribute('data-revealed');
    await expect(page.locator('[data-ask]:focus-within, #stage:focus-within')).toBeVisible();
    expect(await violationsOn(page), 'answered wrongly').toEqual([]);

    await ANSWER[kind](page, right);
    await expect(question(page).locator('.ask-reply')).toHaveText(/^Right\./);
    await expect(question(page)).toHaveAttribute('data-revealed', 'true');
    await expect(question(page).locator('.answer')).toBeVisible();
    expect(await violationsOn(page), 'solved').toEqual([]);
  });
}

test('an edit that leaves the stage less room, so that it is arranged anew, keeps the focus on its matrix', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '#/en/vit/position');
  await attended(page);
  const grid = page.getByRole('grid', { name: /sequence/ });
  const before = await grid.elementHandle();
  await grid.press('ArrowDown');
  await grid.press('Enter');
  await page.keyboard.type('0.5');
  await page.keyboard.press('Enter');
  await expect.poll(() => before?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(grid).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(grid).toBeFocused();
});
