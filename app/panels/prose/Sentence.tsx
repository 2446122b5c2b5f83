import type { ReactNode } from 'react';
import { useStore } from '@/app/store/store';
import { leftIn, partsIn } from '@/app/store/uncovering';
import { useCover } from '../cover';
import { useScreen } from '../screen';

/** One sentence of a step, in its place before it is uncovered. The build marks them. */
export function Sentence({ at, children }: { at: string; children?: ReactNode }) {
  return (
    <span data-sentence data-cover={useCover(at)}>
      {children}
    </span>
  );
}

/** How much of the step is uncovered, while some of it is not. */
export function SoFar() {
  const { words } = useScreen();
  const of = useStore(partsIn);
  const left = useStore(leftIn);
  if (!left) return null;
  const uncovered = of - left;
  return (
    <span data-so-far>
      <span aria-hidden="true">{`${uncovered}/${of}`}</span>
      <span className="visually-hidden">{words.uncovered(uncovered, of)}</span>
    </span>
  );
}
