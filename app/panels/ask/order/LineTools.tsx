import type { ReactNode } from 'react';
import { useStore } from '@/app/store/store';
import { movedTo, without } from './moved';
import { orderWords } from './words';

interface LineToolsProps {
  readonly order: readonly string[];
  readonly active: string;
  onMove(next: readonly string[], of: string): void;
  onRemove(next: readonly string[], of: string): void;
  readonly children?: ReactNode;
}

/** What moves a line for whoever neither drags nor types: once for all lines, so that they have the card's whole width. */
export function LineTools({ order, active, onMove, onRemove, children }: LineToolsProps) {
  const own = orderWords(useStore((state) => state.lang));
  const place = order.indexOf(active);
  const tool = (sign: string, label: string, to: number) => {
    const closed = to < 0 || to >= order.length;
    return (
      <button
        type="button"
        aria-label={label}
        title={label}
        // It keeps the focus at the first and the last place, as `disabled` would not.
        aria-disabled={closed || undefined}
        onClick={() => closed || onMove(movedTo(order, active, to), active)}
      >
        {sign}
      </button>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend and a frame that nobody needs to see
    <div className="line-tools" role="group" aria-label={own.lineAt(place + 1, order.length)}>
      {tool('↑', own.lineUp, place - 1)}
      {tool('↓', own.lineDown, place + 1)}
      <button
        type="button"
        aria-label={own.lineOut}
        title={own.lineOut}
        onClick={() => onRemove(without(order, active), active)}
      >
        ✕
      </button>
      {children}
    </div>
  );
}
