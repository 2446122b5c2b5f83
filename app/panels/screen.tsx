import { createContext, type ReactNode, use, useCallback, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { cellName } from '@/app/lens/cell-name';
import { type Labelling, labellingOf, labelOf } from '@/app/lens/labels';
import { makeLens, type StageLens } from '@/app/lens/lens';
import { useTheme } from '@/app/page/theme';
import { chosenOf, type Runs, selectedOf, variantOf } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import { wordsIn } from '@/app/strings';
import type { Words } from '@/app/strings/words';
import { readingsOn } from '@/app/views';
import type { Chosen } from '@/content/chosen';
import type { Context } from '@/content/context';
import type { LessonWords } from '@/content/lessons';
import { makeContext } from '@/content/make-context';
import { blockOf, nameIn } from '@/content/reference';
import type { Ref } from '@/content/stage';
import type { Role } from '@/lib/trace/look';
import type { Named } from '@/lib/trace/trace';

/** What the panels of one step share, but for what is pointed at: computed once a change, read by all. */
export interface Screen {
  readonly runs: Runs;
  readonly words: Words;
  readonly lessonWords: LessonWords;
  readonly chosen: Chosen;
  /** How rows, columns and cells are called. */
  readonly labelling: Labelling;
  readonly selected: { readonly ref: Ref; readonly at: readonly [number, number] };
  readonly context: Context;
  readonly lens: StageLens;
  /** Live symbol → the trace name that it stands for. */
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
  const words = wordsIn(lang);
  const compare = useStore((state) => state.compare);
  const chosen = useStore((state) => chosenOf(state, lesson));
  const { ref, at } = useStore(useShallow((state) => flat(selectedOf(state, runs))));
  const selected = useMemo(() => ({ ref, at: cellAt(at) }), [ref, at]);
  const labelling = useMemo(() => labellingOf(lesson, scene, run.knobs, lang), [lesson, scene, run.knobs, lang]);
  const lens = useMemo(
    () =>
      makeLens({
        trace,
        original,
        chosen,
        counts,
        compare,
        words,
        theme,
        labelling,
        readings: readingsOn(step.stage),
        runs: (ref) => variantOf(runs, chosen, ref),
      }),
    [runs, step, trace, original, chosen, counts, words, theme, compare, labelling],
  );
  const names = useMemo(
    () => Object.fromEntries(Object.entries(step.symbols).map(([key, to]) => [key, nameIn(to, chosen)])),
    [step, chosen],
  );
  const symbols = useMemo(
    () => Object.fromEntries(Object.entries(names).map(([key, name]) => [key, original.get(name).role])),
    [names, original],
  );
  const context = useMemo(
    () => makeContext({ lesson, step, run, trace, chosen, selected: selected.at }),
    [lesson, step, run, trace, chosen, selected],
  );
  const screen = useMemo(
    () => ({ runs, words, lessonWords, chosen, labelling, selected, context, lens, names, symbols }),
    [runs, words, lessonWords, chosen, labelling, selected, context, lens, names, symbols],
  );
  return <ScreenContext value={screen}>{children}</ScreenContext>;
}

/** How a cell is called in plain text, with its block: `Block 1 · A(1)[5, 9]`. */
export function useCellText(): (named: Named, index: number) => string {
  const { labelling, words } = useScreen();
  return useCallback(
    (named, index) => {
      const { text } = cellName(named, index, (...of) => labelOf(...of, labelling));
      const block = blockOf(named.name);
      return block === null ? text : `${words.views.block(block + 1)} · ${text}`;
    },
    [labelling, words],
  );
}

/** A selection as two strings, so that the same cell is the same value. */
const flat = ({ ref, at }: { ref: Ref; at: readonly [number, number] }) => ({ ref, at: at.join() });
const cellAt = (at: string): [number, number] => at.split(',').map(Number) as [number, number];
