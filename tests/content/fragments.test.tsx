import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { valueText } from '@/app/draw/value-text';
import { fragmentsOf } from '@/app/store/fragment-files';
import { coveringOf, pressesOf } from '@/app/store/fragments';
import { fetchFragments } from '@/app/store/late-fragments';
import { store } from '@/app/store/store';
import { uncovering } from '@/app/store/uncovering';
import type { Fragments } from '@/content/fragment';
import { loadWords } from '@/content/lessons';
import type { Slice } from '@/content/reference';
import type { Lesson, Step } from '@/content/schema';
import type { Covered } from '@/content/veil';
import type { LinkState } from '@/lib/permalink/state';
import { evaluate } from '@/lib/tensor/evaluate';
import { cellsOf, type Expression } from '@/lib/tensor/expression';
import { coordinates } from '@/lib/tensor/shape';
import { render } from './check-steps';
import { describeLessons, someSteps } from './each-lesson';
import { expectNone } from './mistakes/expect-none';
import { mistakesInFragments } from './mistakes/fragments';
import { formulasIn, stepsIn } from './mistakes/words';

type Uncovered = Pick<LinkState, 'uncovered' | 'fragments'>;
const WHOLE: Uncovered = { uncovered: null, fragments: null };

/** How far the step is uncovered after each press of Next, until its answer comes. */
function statesOf(): Uncovered[] {
  const change = uncovering(store.getState());
  if (!change || 'attempts' in change) return [];
  store.setState(change);
  const { uncovered, fragments } = store.getState();
  return [{ uncovered, fragments }, ...statesOf()];
}

const OPENED: Uncovered = { uncovered: 1, fragments: 0 };

/** What a class sees of a page: its elements but for the count, and the cells that are hidden on its canvases. */
const seen = (html: string) => [
  html.replace(/<span data-so-far.*?<\/span><\/span>/s, ''),
  coveringOf(store.getState()).cells.map(({ covered }) => placesIn(covered).length),
];

const placesIn = (covered: Covered) => (typeof covered !== 'string' && 'cells' in covered ? covered.cells : []);
/** The first and the last of them. */
const ends = (covered: Covered) => placesIn(covered).filter((_, i, all) => i === 0 || i === all.length - 1);

/** Text, and what is said to those who hear it. */
const saidBy = (html: string): string =>
  [html.replace(/<[^>]+>/g, ' '), ...html.matchAll(/ (?:aria-label|title|value)="([^"]*)"/g)].join(' ');
/** Whole numbers, and what rounds to one or two digits, stand everywhere by chance. */
const isTelling = (text: string): boolean => (text.match(/[1-9]/g)?.length ?? 0) >= 3;

/** What a page shows and says beside the text, which may speak of a number before it is uncovered. */
const besideText = (html: string): string => html.replace(/<article.*?<\/article>/s, '');

const cellIn = ({ named, flat }: Slice, [i, j]: readonly [number, number]) => ({
  link: { tensor: named.name, at: [i, j] },
  value: named.tensor.data[flat(i, j)] as number,
  /** What it is made from may be the same number by chance. */
  operands: named.tensor.made
    ? operandsOf(
        named.tensor.made.op.explain(
          named.tensor.made.inputs,
          coordinates(named.tensor.shape, flat(i, j)),
          named.tensor.made.attrs,
        ),
      )
    : [],
});
const operandsOf = (e: Expression): string[] => cellsOf(e).map((cell) => valueText(evaluate(cell)));

const checkFragments = async (lesson: Lesson): Promise<void> => {
  const { id } = lesson.card;
  await fetchFragments(id);
  const own = lesson.steps.filter((step) => fragmentsOf({ lesson: id, step: step.id }));
  const looked = someSteps(5, { ...lesson, steps: own });
  beforeAll(() => {
    store.getInitialState = store.getState;
  });

  it('names only steps, tensors, cells and parts of formulas that exist, in the order of both texts', () => {
    const read = (file: string) => readFileSync(`content/lessons/${id}/${file}`, 'utf8');
    const all = Object.fromEntries(
      own.map((step) => [step.id, fragmentsOf({ lesson: id, step: step.id })]),
    ) as Fragments;
    expectNone(
      mistakesInFragments(lesson, all, {
        en: stepsIn(read('en.mdx')),
        zh: stepsIn(read('zh.mdx')),
        formulas: formulasIn(read('formulas.tex')),
      }),
    );
  });

  if (!looked.length) return;
  describe.each(['en', 'zh'] as const)('in %s', (lang) => {
    it.each(looked.map((step) => [step.id, step] as const))(
      'step %s is uncovered press by press',
      async (_, step: Step) => {
        const words = await loadWords(id, lang);
        const page = (more: Partial<LinkState>) => render(lesson, step, lang, words, false, { present: true, ...more });
        const whole = page(WHOLE);
        let before = seen(page(OPENED));
        const states = [OPENED, ...statesOf()];
        expect(states.at(-1), 'the question comes last').toEqual(WHOLE);
        const came = states.filter((at, i) => i > 0 && at.fragments !== states[i - 1]?.fragments);
        expect(came, 'a press for each part of a fragment').toHaveLength(pressesOf(store.getState()).length);
        for (const at of states.slice(1)) {
          const now = seen(page(at));
          expect(now, `a press to ${JSON.stringify(at)} shows something`).not.toEqual(before);
          before = now;
          for (const { slice, covered } of coveringOf(store.getState()).cells)
            for (const place of ends(covered)) {
              const { link, value, operands } = cellIn(slice, place);
              const selected = besideText(page({ ...at, cell: link }));
              expect(selected, `${link.tensor} at ${link.at}`).toContain('<div class="insp-body" data-veiled="true">');
              const shown = valueText(value);
              if (isTelling(shown) && !operands.includes(shown))
                expect(saidBy(selected), `${link.tensor} at ${link.at}`).not.toContain(shown);
            }
        }
        expect(page(WHOLE), 'uncovered, it is as it would be without fragments').toBe(whole);
      },
    );
  });
};

await describeLessons('fragments of lesson', checkFragments);
