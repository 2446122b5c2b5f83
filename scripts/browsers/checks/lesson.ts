import type { Check } from '../check';
import { open, settled, waitFor } from '../user';
import { cutParts } from './cut';

/** Every step of one lesson in one language: it opens, logs nothing, fits, and is the same in every browser. */
export const lesson = (id: string, steps: readonly string[], language: string): Check => ({
  title: `${id} ${language}`,
  async look(page, site) {
    const opens: string[] = [];
    const logged: string[] = [];
    const cut: string[] = [];
    const words: Record<string, string> = {};
    const bits: Record<string, string> = {};
    await open(page, `${site}#/${language}/${id}`);
    for (const [at, step] of steps.entries()) {
      try {
        await page.evaluate(goTo, `#/${language}/${id}/${step}`);
        await waitFor(page, `It shows step ${at + 1} of ${steps.length}`, isStep, at + 1, steps.length);
        await settled(page);
        words[step] = await page.evaluate(wordsOnScreen);
        bits[step] = await page.evaluate(async () => `${await headlight.checksum()}`);
        cut.push(...(await page.evaluate(cutParts)).map((part) => `${step}: ${part}`));
      } catch (fault) {
        opens.push(`${step}: ${(fault as Error).message}`);
      }
      logged.push(...(await page.faults()).map((fault) => `${step}: ${fault}`));
    }
    const row = (aspect: string, faults: string[] | null, same: Record<string, string> = {}) => ({
      title: `${id} ${language}: ${aspect}`,
      faults,
      same,
    });
    return [
      row('every step opens', opens),
      row('nothing is logged or thrown', logged),
      row('nothing is cut', cut),
      row('the same words and numbers', null, words),
      row('the same bits', null, bits),
    ];
  },
});

function goTo(hash: string): void {
  location.hash = hash;
}

/** Whether the page shows a step of this number, and what is read aloud does not speak of the one before it. */
function isStep(at: number, of: number): boolean {
  const countOf = (text: string) => (text.match(/\d+/g) ?? []).slice(0, 2).map(Number).join();
  const count = document.querySelector('.step-count')?.textContent ?? '';
  const heard = [...document.querySelectorAll('[role="status"]')]
    .map(({ textContent }) => textContent ?? '')
    .filter((said) => /^(Step|第) \d+/.test(said));
  return [count, ...heard].every((said) => countOf(said) === `${at},${of}`);
}

/** The lesson's words, the arithmetic, the names of controls and matrices: all that does not depend on the room. */
function wordsOnScreen(): string {
  const parts = 'header, nav, article, .tools-controls, .inspector, [role="grid"], [role="gridcell"], [role="status"]';
  return [...document.querySelectorAll(parts)]
    .map((part) => (part.getAttribute('aria-label') ?? '') + part.textContent)
    .map((said) => said.replace(/\s+/g, ' ').trim())
    .join(' | ');
}
