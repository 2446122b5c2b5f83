import { expect, type Page } from '@playwright/test';

/** Two frames: after the first, the stage has measured its room; after the second, it is drawn in it. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

/** Opens a step and waits until it is drawn and all that changes its layout has come. */
export async function openDrawn(page: Page, language: string, lesson: string, step: string, presented: boolean) {
  await page.goto(`./#/${language}/${lesson}/${step}${presented ? '?present=1' : ''}`);
  await page.locator(`[data-step="${step}"][aria-current]`).waitFor({ state: 'attached' });
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  // Sizes of presenting come with the keys.
  await page.waitForFunction(
    (wanted) => !wanted || getComputedStyle(document.querySelector('.app') as Element).getPropertyValue('--u') !== '',
    presented,
  );
  await settled(page);
}

/** Uncovers the answer, as somebody who gives up does. */
export async function uncover(page: Page): Promise<void> {
  await page
    .locator('[data-ask]')
    .getByRole('button', { name: /^(Show me|看答案)$/ })
    .click();
  await page.locator('[data-answer]:visible').first().waitFor();
  await settled(page);
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

/**
 * What is cut at an edge: boxes whose content is wider than they are, a stage higher than its room, and what begins above or
 * left of where its box can be scrolled to, which no box counts as its own.
 */
export const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxes =
      'html, #stage, #stage > *, .tools, .legend, .inspector, .equation > div, .prose-text, .dock, [data-ask]';
    const after = [...document.querySelectorAll(boxes)].flatMap((box) => {
      const name = box.className || box.tagName;
      const own = box.getBoundingClientRect();
      // On a stage with room beside and beneath, a label may hang over the edge of what it belongs to.
      const stage = box.closest('#stage')?.getBoundingClientRect() ?? own;
      const wide = box.scrollWidth - box.clientWidth - Math.max(0, stage.right - own.right);
      const high = box.closest('#stage, .dock')
        ? box.scrollHeight - box.clientHeight - Math.max(0, stage.bottom - own.bottom)
        : 0;
      const beyond = own.right - innerWidth;
      return [
        ...(wide > 1 ? [`${name} is ${wide} px too narrow`] : []),
        ...(high > 1 ? [`${name} is ${high} px too low`] : []),
        ...(beyond > 1 ? [`${name} ends ${beyond} px beyond the window`] : []),
      ];
    });
    /** How far something begins left of and above what can be seen of it by scrolling. */
    const lost = (of: DOMRect, from: Element): readonly [number, number] => {
      const most: [number, number] = [-of.left - scrollX, -of.top - scrollY];
      for (let box: Element | null = from; box && box !== document.body; box = box.parentElement) {
        const { overflowX, position } = getComputedStyle(box);
        if (position === 'fixed') return [-of.left, -of.top];
        if (overflowX === 'visible') continue;
        const { left, top } = box.getBoundingClientRect();
        most[0] = Math.max(most[0], left - box.scrollLeft - of.left);
        most[1] = Math.max(most[1], top - box.scrollTop - of.top);
      }
      return most;
    };
    const drawn = [...document.querySelectorAll('main :is(canvas, img, button, input, rect)')];
    const texts = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const parts = drawn.map((part) => ({ part, box: part.getBoundingClientRect(), name: part.outerHTML.slice(0, 60) }));
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      if (!text.textContent?.trim()) continue;
      range.selectNodeContents(text);
      const part = text.parentElement as Element;
      // Of a line of text its small letters: above them a line has room that mostly nothing is drawn in.
      const { x, y, width, height } = range.getBoundingClientRect();
      const { fontSize } = getComputedStyle(part);
      const above = Math.max(0, height / 2 - 0.26 * Number.parseFloat(fontSize) * part.currentCSSZoom);
      parts.push({
        part,
        box: new DOMRect(x, y + above, width, height - above),
        name: `“${text.textContent.slice(0, 24)}”`,
      });
    }
    const before = parts.flatMap(({ part, box, name }) => {
      if (!box.width || !box.height || part.closest('.visually-hidden, .katex-mathml, .formula-key')) return [];
      const [left, top] = lost(box, part);
      return left > 1 || top > 1
        ? [`${name} begins ${Math.round(left)} px left of its box, ${Math.round(top)} above`]
        : [];
    });
    return [...after, ...before];
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

/** Texts that lie on one another, so that neither can be read. Formulas set their own. */
export const overlaid = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const seen: { text: Text; lines: DOMRect[] }[] = [];
    /** What is left of a line of text in the boxes that cut it: its letters, without the room around them. */
    const shown = (line: DOMRect, element: Element): DOMRect => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom;
      const above = Math.max(0, line.height / 2 - 0.34 * size);
      let [left, top] = [Math.max(0, line.left), Math.max(0, line.top + above)];
      let [right, bottom] = [line.right, line.bottom - above];
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowX === 'visible') continue;
        const edges = box.getBoundingClientRect();
        [left, top] = [Math.max(left, edges.left), Math.max(top, edges.top)];
        [right, bottom] = [Math.min(right, edges.right), Math.min(bottom, edges.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      const element = text.parentElement as Element;
      const exempt = element.closest(
        '.katex, .visually-hidden, .insp-hidden-text, .formula-key, script, style, option',
      );
      if (exempt || !text.data.trim() || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()].map((line) => shown(line, element));
      seen.push({ text, lines: lines.filter(({ width, height }) => width > 2 && height > 2) });
    }
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    return seen.flatMap(({ text, lines }, i) =>
      seen
        .slice(i + 1)
        .filter((other) => lines.some((a) => other.lines.some((b) => meet(a, b))))
        .map((other) => `“${text.data.slice(0, 24)}” and “${other.text.data.slice(0, 24)}” lie on one another`),
    );
  });
