import { describe, expect, it } from 'vitest';
import { STEPS } from '../steps';
import { textOf } from './driver/find';
import { open } from './driver/open';

/** As the inspector writes one: a true minus sign, no −0. */
const NUMBER = /^(?!−0(\.0*)?$)−?(\d+(\.\d+)?(e−?\d+)?|∞)$/;

describe.each(Object.entries(STEPS))('every step of %s', (lesson, steps) => {
  it.each(['en', 'zh'])('works a number out in %s', async (language) => {
    const page = await open(`#/${language}/${lesson}`);
    for (const [at, step] of steps.entries()) {
      page.expectStep(at + 1);
      const [formula = ''] = page.spoken.split(/; (?=where|其中)/);
      expect(page.result, step).toMatch(NUMBER);
      expect(formula.endsWith(` = ${page.result}`), `${step}: ${formula} is not the arithmetic of ${page.result}`).toBe(
        true,
      );
      expect(textOf(page.inspector), step).not.toMatch(/Without rounding|不按 float32 舍入时/);
      page.next();
    }
    page.expectStep(steps.length);
  });

  it('opens by its address', async () => {
    for (const [at, step] of steps.entries()) {
      (await open(`#/en/${lesson}/${step}`)).expectReads(`Step ${at + 1} of ${steps.length}`);
    }
  });
});

it('the two sizes of a shape stay on one line, however narrow the text', async () => {
  const page = await open('#/en/two-tokens/shapes');
  const walker = document.createTreeWalker(page.article, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('[data-tex]') && /[^\u00a0]×|×[^\u00a0]/.test(node.textContent ?? ''))
      broken.push(node.textContent ?? '');
  }
  expect(broken).toEqual([]);
  page.expectReads('×');
});
