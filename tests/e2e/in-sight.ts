import type { Page } from '@playwright/test';

/** Two frames: after the first, the stage has measured its room; after the second, it is drawn in it. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

/** Opens a step and waits until it is drawn and all that changes its layout has come. */
export async function openDrawn(page: Page, language: string, lesson: string, step: string, presented: boolean) {
  await page.goto(`./#/${language}/${lesson}/${step}${presented ? '?present=1' : ''}`);
  await page.locator(`[data-step="${step}"][aria-current]`).waitFor({ state: 'attached' });
  await page.locator('main [aria-busy="true"]').waitFor({ state: 'detached' });
  // Sizes of presenting come with the keys.
  await page.waitForFunction(
    (wanted) => !wanted || getComputedStyle(document.querySelector('.app') as Element).getPropertyValue('--u') !== '',
    presented,
  );
  await drawn(page);
}

/** Uncovers the answer, as somebody who gives up does. */
export async function uncover(page: Page): Promise<void> {
  await page
    .locator('[data-ask]')
    .getByRole('button', { name: /^(Show me|看答案)$/ })
    .click();
  await page.locator('[data-answer]:visible').first().waitFor();
  await drawn(page);
}

/** Controls of the question, and its answer, that are not wholly on screen or lie behind something. */
export const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = document.querySelectorAll('[data-ask] :is(button, input, select), [data-answer]');
    if (!parts.length) return ['there is no question'];
    const visible = [...parts].filter((part) => part.checkVisibility());
    return visible.flatMap((part) => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      const name = `${part.tagName.toLowerCase()} “${part.textContent?.slice(0, 24)}”`;
      const edges = [left, top, innerWidth - right, innerHeight - bottom];
      if (edges.some((room) => room < -0.5)) return [`${name} leaves the window: ${edges.map(Math.round)}`];
      const points = [
        [(left + right) / 2, (top + bottom) / 2],
        [left + 4, (top + bottom) / 2],
        [right - 4, (top + bottom) / 2],
        [(left + right) / 2, top + 3],
        [(left + right) / 2, bottom - 3],
      ] as const;
      const over = points.map((at) => document.elementFromPoint(...at)).find((at) => !at || !part.contains(at));
      return over === undefined ? [] : [`${name} lies behind ${over?.outerHTML.slice(0, 60)}`];
    });
  });

/** What is cut at an edge: boxes whose content is wider than they are, a stage higher than its room. */
export const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxes =
      'html, #stage, #stage > *, .tools, .legend, .inspector, .equation > div, .prose-text, .dock, [data-ask]';
    return [...document.querySelectorAll(boxes)].flatMap((box) => {
      const name = box.className || box.tagName;
      const wide = box.scrollWidth - box.clientWidth;
      const high = box.closest('#stage, .dock') ? box.scrollHeight - box.clientHeight : 0;
      const beyond = box.getBoundingClientRect().right - innerWidth;
      return [
        ...(wide > 1 ? [`${name} is ${wide} px too narrow`] : []),
        ...(high > 1 ? [`${name} is ${high} px too low`] : []),
        ...(beyond > 1 ? [`${name} ends ${beyond} px beyond the window`] : []),
      ];
    });
  });

/**
 * Text of the step, of its question and controls, and of what is written beside its matrices, that is smaller than so many
 * pixels. Marks of a formula (above, below) and of keys may be.
 */
export const smallText = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement as HTMLElement;
      const exempt = element.closest('.inspector, .katex, .visually-hidden, kbd, sub, sup, option, .step-buttons');
      if (exempt || !text.textContent?.trim() || !element.checkVisibility()) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom;
      if (size < wanted - 0.05) found.push(`“${text.textContent.slice(0, 24)}” has ${size.toFixed(1)} px`);
    }
    return found;
  }, least);
