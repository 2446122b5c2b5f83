import { describe, expect, it } from 'vitest';
import { sample } from '../sample';
import { STEPS } from '../steps';
import { textOf } from './driver/find';
import { open } from './driver/open';

/** As the inspector writes one: a true minus sign, no −0. */
const NUMBER = /^(?!−0(\.0*)?$)−?(\d+(\.\d+)?(e−?\d+)?|∞)$/;

describe.each(['en', 'zh'])('by its address in %s', (language) => {
  it.each(sample(30, STEPS))(
    '$lesson/$step opens, and works a number out once it is answered',
    async ({ lesson, step, at, of }) => {
      const page = await open(`#/${language}/${lesson}/${step}?revealed=1`);
      page.expectReads(language === 'en' ? `Step ${at} of ${of}` : `第 ${at} 步，共 ${of} 步`);
      const [formula = ''] = page.spoken.split(/; (?=where)|；(?=其中)/);
      expect(page.result).toMatch(NUMBER);
      expect(formula.endsWith(` = ${page.result}`), `${formula} is not the arithmetic of ${page.result}`).toBe(true);
      expect(textOf(page.inspector)).not.toMatch(/Without rounding|不按 float32 舍入时/);
    },
  );
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
