import { createContext, type ReactNode, use, useCallback, useMemo } from 'react';
import { cellName } from '@/app/lens/cell-name';
import { type Labelling, labellingOf, labelOf } from '@/app/lens/labels';
import { makeLens, type StageLens } from '@/app/lens/lens';
import { sliceKey } from '@/app/lens/pointing';
import { useTheme } from '@/app/page/theme';
import { attemptOf } from '@/app/store/ask';
import { lateOpening } from '@/app/store/opened';
import type { Pointed } from '@/app/store/pointed';
import { chosenOf, type Runs } from '@/app/store/runs';
import { selectedOf } from '@/app/store/selected';
import { useStore } from '@/app/store/store';
import { haveViews, loadViews, readingsOn } from '@/app/views';
import { findAside, loadAside } from '@/content/aside-stage';
import type { RunCell } from '@/content/cell';
import type { Chosen } from '@/content/chosen';
import type { Context } from '@/content/context';
import type { LessonWords } from '@/content/lesson-words';
import { makeContext } from '@/content/make-context';
import { type Picked, picked, type Ref } from '@/content/stage';
import { parseRef } from '@/lib/reference';
import type { Role } from '@/lib/trace/look';
import type { Named } from '@/lib/trace/trace';
import { besideOf } from './beside';
import { useBlanks } from './blanks';
import { useFetched } from './fetched';
import { useVeiling } from './veiled';
import { type PanelWords, panelWords } from './words';

/** What the panels of one step share, but for what is pointed at: computed once a change, read by all. */
export interface Screen {
  readonly runs: Runs;
  readonly words: PanelWords;
  readonly lessonWords: LessonWords;
  readonly chosen: Chosen;
  /** How rows, columns and cells are called. */
  readonly labelling: Labelling;
  readonly selected: { readonly ref: Ref; readonly at: readonly [number, number]; readonly cell: RunCell };
  readonly context: Context;
  readonly lens: StageLens;
  /** What is on the stage: what the step shows, or the tensor that was opened in its place. */
  readonly stage: Picked;
  /** Whether the views of the stage are here. They are, but for a moment after a step change on a slow network. */
  readonly drawable: boolean;
  /** Live symbol → the tensor that it stands for, as `sliceKey` calls it. */
  readonly names: Readonly<Record<string, string>>;
  /** Live symbol → the role of that tensor. */
  readonly symbols: Readonly<Record<string, Role>>;
}

const ScreenContext = createContext<Screen | null>(null);

export function useScreen(): Screen {
  const screen = use(ScreenContext);
  if (!screen) throw new Error('useScreen needs a <ScreenProvider> around it.');
  return screen;
}

export function ScreenProvider(props: { runs: Runs; lessonWords: LessonWords; children: ReactNode }) {
  const { runs, lessonWords, children } = props;
  const { lesson, step, scene, trace, original, run, counts } = runs;
  const lang = useStore((state) => state.lang);
  const theme = useTheme();
  const words = panelWords(lang);
  const compare = useStore((state) => state.compare);
  const chosen = useStore((state) => chosenOf(state, lesson));
  // Two strings, so that the same cell is the same value.
  const ref = useStore((state) => selectedOf(state, runs).ref);
  const at = useStore((state) => selectedOf(state, runs).at.join());
  const labelling = useMemo(() => labellingOf(lesson, scene, run.knobs, lang), [lesson, scene, run.knobs, lang]);
  const opened = useStore((state) => state.opened);
  const show = useStore((state) => state.show);
  const aside = findAside(lesson, step, show);
  const stage = useMemo(
    () => (opened && lateOpening()?.stageOf(opened, runs, chosen)) || picked(aside ?? step.stage, chosen.knobs),
    [opened, runs, step, chosen, aside],
  );
  const veiling = useVeiling(runs, chosen);
  const drawable = haveViews(stage) && aside !== undefined;
  const fetchViews = useCallback(
    async () => loadViews([(await loadAside(lesson, step, show)) ?? stage, stage], lang),
    [lesson, step, show, stage, lang],
  );
  useFetched(drawable, fetchViews);
  const blanks = useBlanks(runs, chosen);
  // What a view reads is known when the view is here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawable` says when the readings change
  const lens = useMemo(
    () =>
      makeLens({
        trace,
        original,
        chosen,
        counts,
        compare,
        language: lang,
        theme,
        labelling,
        veiling,
        readings: readingsOn(stage),
        runs: (name) => besideOf(runs, chosen, name, lang),
        blanks,
      }),
    [runs, stage, trace, original, chosen, counts, lang, theme, compare, labelling, veiling, drawable, blanks],
  );
  const selected = useMemo(() => {
    const [row, col] = cellAt(at);
    const pointed = { ref, at: [row, col] as const };
    return { ...pointed, cell: runCell(lens, pointed) };
  }, [lens, ref, at]);
  const names = useMemo(() => mapped(step.symbols, (to) => sliceKey(lens.slice(to), parseRef(to).run)), [step, lens]);
  const symbols = useMemo(() => mapped(step.symbols, (to) => lens.slice(to).role), [step, lens]);
  const context = useContextOf(runs, chosen, selected.at);
  const screen = useMemo(
    () => ({
      ...{ runs, words, lessonWords, chosen, labelling, selected, context, lens, stage, drawable },
      ...{ names, symbols },
    }),
    [runs, words, lessonWords, chosen, labelling, selected, context, lens, stage, drawable, names, symbols],
  );
  return <ScreenContext value={screen}>{children}</ScreenContext>;
}

/** The cell of a run that somebody points at. */
export function runCell(lens: StageLens, { ref, at }: Pointed): RunCell {
  const { named, flat } = lens.slice(ref);
  return { name: named.name, index: flat(...at), run: parseRef(ref).run };
}

/** What the step's question and numbers compute from, with the numbers that the question is asked with. */
function useContextOf(runs: Runs, chosen: Chosen, selected: readonly [number, number]): Context {
  const given = useStore((state) => attemptOf(state).given);
  return useMemo(
    () => makeContext({ ...runs, chosen, selected, ...(given && { given }) }),
    [runs, chosen, selected, given],
  );
}

/** How a cell is called in plain text, with its block: `Block 1 · A(1)[5, 9]`. */
export function useCellText(): (named: Named, index: number) => string {
  const { labelling, lens } = useScreen();
  return useCallback(
    (named, index) => {
      const { text } = cellName(named, index, (...of) => labelOf(...of, labelling));
      return [...named.parts.map(({ kind, index: at }) => lens.words.one(kind, at + 1)), text].join(' · ');
    },
    [labelling, lens],
  );
}

const mapped = <T, U>(of: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, to(value)]));

const cellAt = (at: string): [number, number] => at.split(',').map(Number) as [number, number];
