import { createContext, type ReactNode, use, useMemo } from 'react';
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
import { makeLens, type StageLens } from './stage/lens';
import { makePointing, type StagePointing } from './stage/pointing';

/** Everything that the panels of one step share: computed once a change, read by all. */
export interface Screen {
  readonly runs: Runs;
  readonly words: Words;
  readonly lessonWords: LessonWords;
  readonly chosen: Chosen;
  readonly selected: { readonly ref: Ref; readonly at: readonly [number, number] };
  readonly context: Context;
  readonly lens: StageLens;
  readonly pointing: StagePointing;
  /** Live symbol → the role of the tensor it stands for. */
  readonly symbols: Readonly<Record<string, Role>>;
  /** Symbols whose tensors take part in what is pointed at. */
  readonly litKeys: ReadonlySet<string>;
}

const ScreenContext = createContext<Screen | null>(null);

export function useScreen(): Screen {
  const screen = use(ScreenContext);
  if (!screen) throw new Error('useScreen needs a <ScreenProvider> around it.');
  return screen;
}

export function ScreenProvider(props: { runs: Runs; lessonWords: LessonWords; children: ReactNode }) {
  const { runs, lessonWords, children } = props;
  const state = useStore();
  const theme = useTheme();
  const words = wordsIn(state.lang);
  const { lesson, step, trace, original, run } = runs;
  const chosen = chosenOf(state, lesson);
  const { ref, at } = selectedOf(state, runs);
  const selected = useMemo(() => ({ ref, at: [at[0], at[1]] as const }), [ref, at[0], at[1]]);

  const lens = useMemo(
    () =>
      makeLens({
        ...{ lesson, stage: step.stage, trace, original, chosen, words, theme },
        compare: state.compare,
        picture: lesson.input === 'picture' ? run.picture : null,
      }),
    [lesson, step, trace, original, chosen, words, theme, state.compare, run.picture],
  );
  const names = useMemo(
    () => Object.fromEntries(Object.entries(step.symbols).map(([key, to]) => [key, nameIn(to, chosen)])),
    [step, chosen],
  );
  const pointing = useMemo(() => {
    const litNames = new Set(state.litKey && names[state.litKey] ? [names[state.litKey] as string] : []);
    return makePointing({ lens, trace, selected, hovered: state.hover, litNames });
  }, [lens, trace, selected, state.hover, state.litKey, names]);
  const context = useMemo(
    () => makeContext(lesson, step, run, trace, chosen, selected.at),
    [lesson, step, run, trace, chosen, selected],
  );
  const symbols = useMemo(
    () => Object.fromEntries(Object.entries(names).map(([key, name]) => [key, roleOf(name)])),
    [names],
  );
  const litKeys = useMemo(
    () =>
      new Set(
        Object.entries(names).flatMap(([key, name]) =>
          key === state.litKey || (state.hover && pointing.names.has(name)) ? [key] : [],
        ),
      ),
    [names, pointing, state.hover, state.litKey],
  );
  const screen = { runs, words, lessonWords, chosen, selected, context, lens, pointing, symbols, litKeys };
  return <ScreenContext value={screen}>{children}</ScreenContext>;
}
