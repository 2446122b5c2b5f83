import { beforeAll, describe, expect, it } from 'vitest';
import { formatNumber } from '@/app/draw/number-text';
import { cellText, valueText } from '@/app/draw/value-text';
import { veilingOf } from '@/app/panels/veiled';
import { chosenOf, type Runs, runsOf } from '@/app/store/runs';
import { store } from '@/app/store/store';
import { loadWords } from '@/content/lessons';
import { resolve } from '@/content/reference';
import type { Lesson, Step } from '@/content/schema';
import { parseRef } from '@/lib/reference';
import { evaluate } from '@/lib/tensor/evaluate';
import { render } from './check-steps';
import { describeLessons, someSteps } from './each-lesson';
import { openLesson, rightAnswer } from './open-lesson';

/** Everything that a page says: its text, and what it is called to those who hear it. */
function saidBy(html: string): string {
  const attributes = [...html.matchAll(/ (?:aria-label|aria-valuetext|aria-description|title)="([^"]*)"/g)];
  // What is asked stands in the question; formulas are the lesson's own, the same in every run.
  const text = html
    .replace(/<section[^>]*class="ask".*?<\/section>/gs, ' ')
    .replace(/<span class="katex.*?<\/span>(?=\s|<\/p>|<\/div>)/gs, ' ')
    .replace(/<[^>]+>/g, ' ');
  return [text, ...attributes.map(([, said]) => said)].join(' ');
}

/** The numbers with a point in a text, as the page writes them: `−0.25`, `.25`. */
const numbersIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/−?\d*\.\d+(?:e−?\d+)?/g)].map(([number]) => number));

/** How a page may write a value. Whole numbers, and what rounds to one or two digits, stand everywhere by chance. */
function spellings(value: number): string[] {
  const short = [3, 4].map((digits) => formatNumber(value, digits));
  return [...short, valueText(value)].filter((text) => (text.match(/[1-9]/g)?.length ?? 0) >= 3);
}

/** The cells that a step hides in the run as it is opened, as references and places. */
function hiddenCells(runs: Runs, step: Step) {
  const chosen = chosenOf(store.getState(), runs.lesson);
  const veiling = veilingOf(runs, chosen);
  if (!veiling || 'nothing' in step.veil) return [];
  return step.veil.flatMap((veil) => {
    if (!('of' in veil) || parseRef(veil.of).run !== null) return [];
    const { named, rows, cols, flat } = resolve(runs.trace, veil.of, chosen);
    const all = Array.from({ length: rows * cols }, (_, k) => [Math.floor(k / cols), k % cols] as const);
    return all
      .filter(([i, j]) => veiling.hides(named.tensor, flat(i, j)))
      .map((at) => ({ ref: veil.of, at, cell: { kind: 'cell' as const, tensor: named.tensor, index: flat(...at) } }));
  });
}

/** What the answer to a question of numbers is; a choice and a cell are hidden by their veils. */
function answers(lesson: Lesson, step: Step): readonly number[] {
  const typed = ['number', 'numbers'].includes(step.ask.kind);
  return typed ? ([rightAnswer(lesson, step.id, openLesson(lesson)(step))].flat() as number[]) : [];
}

/** A few of many: the first, the last, and some between. */
const some = <T,>(list: readonly T[]): readonly T[] => list.filter((_, i) => i % Math.ceil(list.length / 3) === 0);

/** The link's cell for a place of a reference: transposed references are said upright. */
const cellOf = (ref: string, [i, j]: readonly [number, number]) => ({
  tensor: parseRef(ref).transposed ? ref.replace(/\^T$/, '') : ref,
  at: parseRef(ref).transposed ? [j, i] : [i, j],
});

const checkVeils = (lesson: Lesson): void => {
  const looked = someSteps(15, lesson);
  beforeAll(() => {
    store.getInitialState = store.getState;
  });
  describe.each(['en', 'zh'] as const)('in %s', (lang) => {
    it.each(looked.map((step) => [step.id, step] as const))(
      'the answer of step %s is nowhere before it is given, and is there after',
      async (_, step) => {
        const words = await loadWords(lesson.card.id, lang);
        const page = (revealed: boolean, cell?: ReturnType<typeof cellOf>) =>
          render(lesson, step, lang, words, revealed, cell ? { cell } : {});
        const said = numbersIn(saidBy(page(false)));
        for (const value of answers(lesson, step))
          for (const text of spellings(value)) expect(said, `the answer ${text}`).not.toContain(text);
        const hidden = hiddenCells(runsOf(store.getState()) as Runs, step);
        for (const { ref, at, cell } of some(hidden)) {
          const place = `${ref} at ${at}`;
          const veiled = page(false, cellOf(ref, at));
          expect(veiled, `the inspector hides ${place}`).toContain('<div class="insp-body" data-veiled="true">');
          const heard = numbersIn(saidBy(veiled));
          for (const text of spellings(evaluate(cell))) expect(heard, place).not.toContain(text);
          expect(page(true, cellOf(ref, at)), `once revealed, ${place} is worked out`).toContain(cellText(cell));
        }
        expect(page(true), 'nothing stays veiled').not.toContain('data-veiled');
      },
    );
  });

  it.each(lesson.steps.map((step) => [step.id, step] as const))(
    'step %s hides something, or says why not',
    (_, step) => {
      const { veil } = step;
      if ('nothing' in veil) return expect(veil.nothing).toMatch(/^[A-Z].{20,}\.$/);
      expect(veil.length).toBeGreaterThan(0);
      const names = veil.flatMap((each) => ('numbers' in each ? each.numbers : []));
      for (const name of names) expect(Object.keys(step.numbers ?? {})).toContain(name);
    },
  );
};

await describeLessons('veils of lesson', checkVeils);
