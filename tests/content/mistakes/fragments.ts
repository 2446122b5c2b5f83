import { catalogue } from '@/app/store/catalogue';
import { chosenOf, type Runs, runsOf } from '@/app/store/runs';
import { store } from '@/app/store/store';
import { pairOf } from '@/app/store/variants';
import type { Fragment, Fragments, StepFragments } from '@/content/fragment';
import { unknownName } from '@/content/nearest-name';
import { find, nameIn } from '@/content/reference';
import type { Lesson, Step } from '@/content/schema';
import { home } from '@/lib/permalink/link';
import { parseRef } from '@/lib/reference';
import { explainCell } from '@/lib/trace/provenance';
import { termsIn } from '@/lib/trace/sums';
import { attributes, type LessonTexts } from './words';

/** What a lesson's fragments name that nothing has, and what its texts and formulas name that is no fragment. */
export function mistakesInFragments(lesson: Lesson, fragments: Fragments, texts: LessonTexts): string[] {
  const { id } = lesson.card;
  const ids = lesson.steps.map((step) => step.id);
  return [
    ...Object.keys(fragments)
      .filter((step) => !ids.includes(step))
      .map((step) => `${id}, fragments.ts: ${unknownName('step', step, ids)}`),
    ...lesson.steps.flatMap((step) =>
      [...inTexts(step, fragments[step.id] ?? {}, texts), ...inRun(lesson, step, fragments[step.id] ?? {})].map(
        (said) => `${id}/${step.id}, ${said}`,
      ),
    ),
  ];
}

/** By what the words and the formula name: parts of the formula, and where fragments come, in the lesson's order. */
function inTexts(step: Step, fragments: StepFragments, texts: LessonTexts): string[] {
  const names = Object.keys(fragments);
  const ofFormula = names.filter((name) => fragments[name]?.kind === 'formula');
  const marked = [...(texts.formulas.get(step.id) ?? '').matchAll(/\\f\{([\w-]+)\}/g)].map(([, name = '']) => name);
  const places = (['en', 'zh'] as const).map((language) => ({
    file: `${language}.mdx`,
    shown: attributes(texts[language].get(step.id) ?? '', 'Then', 'show').flatMap((show) => show.split(' ')),
  }));
  const known = (shown: readonly string[]) => shown.filter((name) => names.includes(name));
  const [first, second] = places;
  return [
    ...marked
      .filter((name) => !ofFormula.includes(name))
      .map((name) => `formulas.tex, \\f: ${unknownName('part of the formula', name, ofFormula)}`),
    ...ofFormula
      .filter((name) => !marked.includes(name))
      .map((name) => `fragment ${name}: formulas.tex, \\f: ${unknownName('part', name, marked)}`),
    ...places.flatMap(({ file, shown }) =>
      shown
        .filter((name) => !names.includes(name))
        .map((name) => `${file}, <Then show>: ${unknownName('fragment', name, names)}`),
    ),
    ...places
      .filter(({ shown }) => known(shown).join() !== names.filter((name) => shown.includes(name)).join())
      .map(
        ({ file, shown }) =>
          `${file}, <Then show>: ${shown.join(', ')}; the order of fragments.ts is ${names.join(', ')}.`,
      ),
    ...(first && second && first.shown.join() !== second.shown.join()
      ? [
          `<Then show>: ${first.file} places ${first.shown.join(', ') || 'none'}, ${second.file} ${second.shown.join(', ') || 'none'}.`,
        ]
      : []),
  ];
}

/** By the run as the step opens: tensors, cells, sums of two terms at least. */
function inRun(lesson: Lesson, step: Step, fragments: StepFragments): string[] {
  store.setState({ ...home(catalogue), lesson: lesson.card.id, step: step.id });
  const runs = runsOf({ ...store.getState(), lesson: lesson.card.id });
  if (!runs) throw new Error(`Lesson ${lesson.card.id} does not open.`);
  return Object.entries(fragments).flatMap(([name, fragment]) =>
    faultsOf({ ...runs, step }, fragment).map((fault) => `fragment ${name}${fault}`),
  );
}

function faultsOf(runs: Runs, fragment: Fragment): string[] {
  if (fragment.kind === 'formula') return [];
  const { focus } = runs.step;
  const of = fragment.kind === 'terms' ? focus.tensor : fragment.of;
  const { run } = parseRef(of);
  const known = Object.keys(runs.step.runs ?? {});
  if (run !== null && !known.includes(run)) return [`, of: ${unknownName('run', run, known)}`];
  const chosen = chosenOf(store.getState(), runs.lesson);
  const { trace } = pairOf(runs, chosen, run);
  const slice = find(trace, of, chosen);
  if (!slice) return [`, of: ${unknownName('tensor', nameIn(of, chosen), trace.names)}`];
  if (fragment.kind === 'cells')
    return fragment.cells
      .flat()
      .filter(([i, j]) => i >= slice.rows || j >= slice.cols)
      .map(
        (at) =>
          `, cells: ${of} has ${slice.rows} × ${slice.cols} cells, counted from 0; there is none at [${at.join(', ')}].`,
      );
  const made = fragment.kind === 'terms' && explainCell(trace, slice.named.tensor, slice.flat(...focus.cell));
  const count = fragment.kind === 'terms' ? (made ? termsIn(made).length : 0) : slice[fragment.kind];
  if (count < 2) return [`: ${of} has ${count} ${fragment.kind}; to come one by one it takes two.`];
  const presses = fragment.presses ?? [];
  const shown = presses.reduce((sum, size) => sum + size, 0);
  if (presses.some((size) => !Number.isInteger(size) || size < 1) || shown > count)
    return [
      `, presses: expected whole numbers of ${count} ${fragment.kind} together at most, [${presses.join(', ')}] came.`,
    ];
  return [];
}
