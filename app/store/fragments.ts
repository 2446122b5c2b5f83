import type { Fragment } from '@/content/fragment';
import type { Slice } from '@/content/reference';
import type { Covered } from '@/content/veil';
import type { LinkState } from '@/lib/permalink/state';
import { parseRef } from '@/lib/reference';
import { formulaSoFar } from './formula-so-far';
import { fragmentsOf, loadFragments } from './fragment-files';
import { type Plan, type Press, planIn, sliceIn } from './presses';
import { remember } from './remember';

// What a step hides until Next uncovers it, beside its sentences. Fetched by whoever presents (late-fragments.ts).

export { loadFragments };

/**
 * Whether a step has fragments.
 *
 * @public called where fragments have been fetched (`lateFragments`)
 */
export const hasFragments = (at: Pick<LinkState, 'lesson' | 'step'>): boolean => fragmentsOf(at) !== undefined;

/**
 * Whether its own cell comes term by term: then that is selected when it opens, whatever was before.
 *
 * @public called where fragments have been fetched (`lateFragments`)
 */
export const hasTerms = (at: Pick<LinkState, 'lesson' | 'step'>): boolean =>
  Object.values(fragmentsOf(at) ?? {}).some(({ kind }) => kind === 'terms');

const NO_PRESSES: readonly Press[] = [];

/** The presses that uncover the fragments of the step on screen, in their order. The same state gives the same list. */
export const pressesOf = (state: LinkState): readonly Press[] => planIn(state)?.presses ?? NO_PRESSES;

/**
 * The press that came last, if any did.
 *
 * @public called where fragments have been fetched (`lateFragments`)
 */
export function latestPress(state: LinkState): Press | undefined {
  const presses = pressesOf(state);
  return presses[(state.fragments ?? presses.length) - 1];
}

/**
 * The formula of the step on screen, as HTML, as far as it is uncovered.
 *
 * @public called where fragments have been fetched (`lateFragments`)
 */
export const soFar = (html: string, state: LinkState): string => soFarOf(html, coveringOf(state).parts);
const soFarOf = remember(formulaSoFar);

/** What is not uncovered yet. */
interface Covering {
  /** Cells of the runs on screen, edited and untouched. */
  readonly cells: readonly { readonly slice: Slice; readonly covered: Covered }[];
  /** Parts of the formula, by their names. */
  readonly parts: ReadonlySet<string>;
  /** The cell whose sum is uncovered, and how many of its terms are in sight; null where all are. */
  readonly summed: {
    readonly name: string;
    readonly index: number;
    readonly run: string | null;
    readonly shown: number;
  } | null;
}

const NOTHING: Covering = { cells: [], parts: new Set(), summed: null };

/** What of the step on screen is not uncovered yet. The same state gives the same object. */
export function coveringOf(state: LinkState): Covering {
  const { present, fragments } = state;
  const plan = present && fragments !== null ? planIn(state) : null;
  return plan && fragments !== null && fragments < plan.presses.length ? coveringIn(plan, fragments) : NOTHING;
}

const coveringIn = remember((plan: Plan, done: number): Covering => {
  const left = new Map(plan.presses.slice(done).map(({ name, fragment }) => [name, fragment]));
  const shownOf = (name: string) => plan.presses.slice(0, done).findLast((press) => press.name === name)?.to ?? 0;
  const ofKind = (kind: Fragment['kind']) => [...left.keys()].filter((name) => left.get(name)?.kind === kind);
  const [terms] = ofKind('terms');
  const summed = summedCell(plan);
  const isSummed = ({ named, flat }: Slice, at: Place) =>
    summed?.slices.some((own) => own.named.tensor === named.tensor) && flat(...at) === summed.index;
  const cells = [...left].flatMap(([name, fragment]) => {
    if (!('of' in fragment)) return [];
    return both(plan, fragment.of).map((slice) => {
      // What comes term by term comes with its last term, whatever row it stands in.
      const hidden = cellsLeft(fragment, slice, shownOf(name)).filter((at) => !isSummed(slice, at));
      return { slice, covered: { cells: hidden } };
    });
  });
  const ofSum = summed && terms !== undefined ? summed.slices.map((slice) => ({ slice, covered: summed.covered })) : [];
  return {
    cells: [...cells, ...ofSum],
    parts: new Set(ofKind('formula')),
    summed: summed && terms !== undefined ? { ...summed.cell, shown: shownOf(terms) } : null,
  };
});

type Place = readonly [row: number, col: number];

/** Of both runs; one where nothing is edited. */
const both = ({ runs, chosen }: Plan, of: string): readonly Slice[] => {
  const [edited, untouched] = [sliceIn(runs, chosen, of), sliceIn(runs, chosen, of, 'original')];
  return edited.named.tensor === untouched.named.tensor ? [edited] : [edited, untouched];
};

function summedCell(plan: Plan) {
  if (plan.terms === null) return null;
  const { tensor: of, cell: at } = plan.runs.step.focus;
  const slices = both(plan, of);
  const [{ named, flat }] = slices as [Slice];
  const index = flat(...at);
  return { slices, index, covered: { cells: [at] }, cell: { name: named.name, index, run: parseRef(of).run } };
}

/** The cells of a fragment that are left when so much of it is in sight. */
function cellsLeft(fragment: Extract<Fragment, { of: unknown }>, { rows, cols }: Slice, shown: number): Place[] {
  if (fragment.kind === 'cells') return fragment.cells.slice(shown).flat();
  const [down, across] = fragment.kind === 'rows' ? [shown, 0] : [0, shown];
  const from = (start: number, end: number): number[] =>
    Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
  return from(down, rows).flatMap((i) => from(across, cols).map((j): Place => [i, j]));
}
