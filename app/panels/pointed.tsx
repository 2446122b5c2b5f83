import { createContext, type ReactNode, use, useMemo, useRef } from 'react';
import { makePointing, type StagePointing } from '@/app/lens/pointing';
import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';
import { runCell, useScreen } from './screen';

const PointingContext = createContext<StagePointing | null>(null);
const LitContext = createContext<ReadonlySet<string> | null>(null);

/** What is hovered, else selected, and what lights up with it. Apart from the screen, because it changes all the time. */
export function usePointing(): StagePointing {
  return provided(use(PointingContext), 'usePointing');
}

/** Symbols whose tensors take part in what is pointed at. They stay the same while the pointer moves within a matrix. */
export function useLitKeys(): ReadonlySet<string> {
  return provided(use(LitContext), 'useLitKeys');
}

function provided<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`${what} needs a <PointedProvider> around it.`);
  return value;
}

export function PointedProvider({ children }: { children: ReactNode }) {
  const { lens, selected, names, runs } = useScreen();
  const hover = useStore((state) => state.hover);
  const litKey = useStore((state) => state.litKey);
  // Whoever walks to an answer by keys points at where they are; what is selected stays.
  const walked = useStore((state) => attemptOf(state).picking?.at ?? null);
  const wanted = useMemo(() => {
    const symbols = Object.values(runs.step.symbols).map((to) => lens.slice(to).named.name);
    return new Set([...lens.shown, ...symbols]);
  }, [lens, runs.step]);
  const pointing = useMemo(() => {
    const litName = litKey && names[litKey];
    return makePointing({
      lens,
      selected: walked ? runCell(lens, walked) : selected.cell,
      hovered: hover,
      litNames: new Set(litName ? [litName] : []),
      wanted,
    });
  }, [lens, selected, walked, hover, litKey, names, wanted]);
  const lit = Object.entries(names).flatMap(([key, name]) =>
    key === litKey || (hover && pointing.names.has(name)) ? [key] : [],
  );
  const litKeys = useSame(lit);
  return (
    <PointingContext value={pointing}>
      <LitContext value={litKeys}>{children}</LitContext>
    </PointingContext>
  );
}

/** The same set as long as it holds the same keys. */
function useSame(keys: readonly string[]): ReadonlySet<string> {
  const last = useRef<ReadonlySet<string>>(new Set());
  if (keys.length !== last.current.size || keys.some((key) => !last.current.has(key))) last.current = new Set(keys);
  return last.current;
}
