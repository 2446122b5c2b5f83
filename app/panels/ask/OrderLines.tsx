import { Children, isValidElement, lazy, type ReactNode, Suspense } from 'react';
import { withWords } from '@/app/page/with-words';
import { store } from '@/app/store/store';
import type { PlacedLine } from './order/placed-line';

const LineOrder = lazy(async () => ({
  default: (await withWords(import('./order/LineOrder'), store.getState().lang)).LineOrder,
}));

/** The lines of a question, in the order of its words, until they can be put into another. */
export function OrderLines({ children }: { children?: ReactNode }) {
  const lines = Children.toArray(children).flatMap((child): PlacedLine[] => {
    if (!isValidElement<{ id: string; children?: ReactNode }>(child)) return [];
    return [{ id: child.props.id, text: child.props.children }];
  });
  const still = (
    <ul className="ask-lines" aria-busy="true">
      {lines.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
  return (
    <Suspense fallback={still}>
      <LineOrder lines={lines} />
    </Suspense>
  );
}

/** It says what it says; `OrderLines` puts it where it belongs. */
export function OrderLine({ children }: { id: string; children?: ReactNode }) {
  return children;
}
