import { createContext, type ReactNode, use, useCallback, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useTheme } from '@/app/shell/theme';
import { chosenOf, type Runs, selectedOf } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import { wordsIn } from '@/app/strings';
import type { Words } from '@/app/strings/words';
import { makeContext } from '@/content/context';
import type { Words as LessonWords } from '@/content/lessons';
import { type Chosen, nameIn } from '@/content/reference';
import { type Role, roleOf } from '@/content/roles';
import type { Context, Ref } from '@/content/schema';
import type { Named } from '@/lib/trace/trace';
import { cellName } from './inspector/cell-name';
import { labelOf } from './stage/labels';
import { makeLens, type StageLens } from './stage/lens';

/** What the panels of one step share, but for what is pointed at: computed once a change, read by all. */
export interface Screen {
  readonly runs: Runs;
  readonly words: Words;
  readonly lessonWords: LessonWords;
  readonly chosen: Chosen;
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
  const { lesson, step, trace, original, run } = runs;
  const theme = useTheme();
  const words = wordsIn(useStore((state) => state.lang));
  const compare = useStore((state) => state.compare);
  const chosen = useStore((state) => chosenOf(state, lesson));
  const { ref, at } = useStore(useShallow((state) => flat(selectedOf(state, runs))));
  const selected = useMemo(() => ({ ref, at: cellAt(at) }), [ref, at]);
  const lens = useMemo(
    () =>
      makeLens({
        ...{ lesson, stage: step.stage, trace, original, chosen, compare, words, theme },
        picture: lesson.input === 'picture' ? run.picture : null,
      }),
    [lesson, step, trace, original, chosen, words, theme, compare, run.picture],
  );
  const names = useMemo(
    () => Object.fromEntries(Object.entries(step.symbols).map(([key, to]) => [key, nameIn(to, chosen)])),
    [step, chosen],
  );
  const symbols = useMemo(
    () => Object.fromEntries(Object.entries(names).map(([key, name]) => [key, roleOf(name)])),
    [names],
  );
  const context = useMemo(
    () => makeContext(lesson, step, run, trace, chosen, selected.at),
    [lesson, step, run, trace, chosen, selected],
  );
  const screen = useMemo(
    () => ({ runs, words, lessonWords, chosen, selected, context, lens, names, symbols }),
    [runs, words, lessonWords, chosen, selected, context, lens, names, symbols],
  );
  return <ScreenContext value={screen}>{children}</ScreenContext>;
}

/** How a cell is called in plain text, with its block: `Block 1 · A(1)[5, 9]`. */
export function useCellText(): (named: Named, index: number) => string {
  const { runs, words } = useScreen();
  const { lesson } = runs;
  return useCallback(
    (named, index) => {
      const { text } = cellName(named, index, (...of) => labelOf(...of, lesson));
      const block = /^(?:w\.)?block\.(\d+)\./.exec(named.name)?.[1];
      return block === undefined ? text : `${words.views.block(Number(block) + 1)} · ${text}`;
    },
    [lesson, words],
  );
}

/** A selection as two strings, so that the same cell is the same value. */
const flat = ({ ref, at }: { ref: Ref; at: readonly [number, number] }) => ({ ref, at: at.join() });
const cellAt = (at: string): [number, number] => at.split(',').map(Number) as [number, number];
