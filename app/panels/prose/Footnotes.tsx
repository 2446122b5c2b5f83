import { createContext, type ReactNode, Suspense, use, useCallback, useEffect, useState } from 'react';
import { WhyQuoted } from '../not-finite';
import type { Quoted } from '../not-finite/behind';
import { useCellText } from '../screen';

type Add = (quoted: Quoted) => () => void;

const AddContext = createContext<Add | null>(null);

/** Text whose numbers are finite, or have their explanation beneath it. */
export function Footnotes({ children }: { children: ReactNode }) {
  const [quoted, setQuoted] = useState<readonly Quoted[]>([]);
  const cellText = useCellText();
  const add = useCallback<Add>((one) => {
    setQuoted((now) => [...now, one]);
    return () => setQuoted((now) => now.filter((other) => other !== one));
  }, []);
  return (
    <AddContext value={add}>
      {children}
      {quoted.length > 0 && (
        <Suspense fallback={null}>
          <WhyQuoted quoted={quoted} cellText={cellText} />
        </Suspense>
      )}
    </AddContext>
  );
}

/** Asks for an explanation of a quoted number beneath the text, if it is not finite. */
export function useFootnote({ context, compute }: Quoted, value: number): void {
  const add = use(AddContext);
  const wanted = !Number.isFinite(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `compute` is new in every drawing; another number has another value
  useEffect(() => (wanted ? add?.({ context, compute }) : undefined), [add, wanted, value, context]);
}
