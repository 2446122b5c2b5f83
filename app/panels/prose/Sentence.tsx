import type { ReactNode } from 'react';
import { useStore } from '@/app/store/store';
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
export function SoFar({ of }: { of: number }) {
  const { words } = useScreen();
  const uncovered = useStore(({ present, uncovered }) => (present ? uncovered : null));
  if (uncovered === null || uncovered >= of) return null;
  return (
    <span data-so-far>
      <span aria-hidden="true">{`${uncovered}/${of}`}</span>
      <span className="visually-hidden">{words.uncovered(uncovered, of)}</span>
    </span>
  );
}
