import { expect, type Page } from '@playwright/test';
import type { wordiestMistake } from './mistake';
import { matrix } from './screen';
import { throughVite } from './through-vite';

interface Mistakes {
  readonly wordiestMistake: typeof wordiestMistake;
}

/**
 * Answers the question of a step wrongly, once, as somebody does to whom most is said then, and waits for the reply. What
 * is to be built on the stage is left as it is.
 */
export async function answerWrongly(page: Page, language: string, lesson: string, step: string): Promise<void> {
  const {
    kind,
    guess,
    option,
    tensor = '',
  } = await (await throughVite<Mistakes>('/tests/e2e/mistake.ts')).wordiestMistake(lesson, step, language);
  const ask = page.locator('[data-ask]');
  if (kind === 'choice') await ask.locator('.choice').nth(option).click();
  else if (kind === 'cell') await pick(page, tensor, guess as readonly [number, number]);
  else {
    const answers = [guess].flat();
    if (kind === 'order') {
      for (const line of answers) await ask.locator(`ul [data-line="${line}"]`).click();
    } else if (kind !== 'construct') {
      // As many digits as somebody types.
      const typed = answers.map((answer) => `${Number(Number(answer).toPrecision(6))}`);
      for (const [i, text] of typed.entries()) await ask.getByRole('textbox').nth(i).fill(text);
    }
    await ask.getByRole('button', { name: /^(Check|对答案)$/ }).click();
  }
  await expect(ask.locator('.ask-reply [data-right="false"]')).toBeVisible();
}

/** Picks a cell of a matrix on the stage, with the mouse. */
async function pick(page: Page, tensor: string, [row, col]: readonly [number, number]): Promise<void> {
  await page
    .locator('[data-ask]')
    .getByRole('button', { name: /^(Pick|在)/ })
    .click();
  const grid = matrix(page, tensor).first();
  const box = await grid.boundingBox();
  const [rows, cols] = await grid.evaluate((of) =>
    ['aria-rowcount', 'aria-colcount'].map((n) => Number(of.getAttribute(n))),
  );
  if (!box || !rows || !cols) throw new Error(`${tensor} is not on the stage.`);
  await grid.click({ position: { x: (box.width * (col + 0.5)) / cols, y: (box.height * (row + 0.5)) / rows } });
}
