import { useRef, useState } from 'react';
import { useStore } from '@/app/store/store';
import { moved } from '@/lib/playlist/playlist';
import type { ListEditing } from './StepChoice';
import { StopRow } from './StopRow';
import { playlistWords } from './words';

/** The ticked steps in their order, each with its note; moved by its buttons, or dragged. */
export function StopOrder({ list, onChange }: ListEditing) {
  const words = playlistWords(useStore((state) => state.lang));
  const [dragged, setDragged] = useState<number | null>(null);
  const rows = useRef<HTMLOListElement>(null);
  const { items } = list;
  const move = (from: number, to: number) => {
    if (to >= 0 && to < items.length && to !== from) onChange({ ...list, items: moved(items, from, to) });
  };
  const remove = (at: number) => {
    onChange({ ...list, items: items.filter((_, i) => i !== at) });
    // The button that had the focus goes with its row.
    rows.current?.closest('section')?.focus();
  };
  return (
    <section aria-labelledby="playlist-order" tabIndex={-1}>
      <h3 id="playlist-order">{words.order(items.length)}</h3>
      {items.length === 0 && <p className="playlist-none">{words.none}</p>}
      <ol ref={rows} className="playlist-rows">
        {items.map((item, i) => (
          <StopRow
            key={item.place}
            item={item}
            at={i}
            isLast={i === items.length - 1}
            isDragged={i === dragged}
            onNote={(note) =>
              onChange({ ...list, items: items.map((each, k) => (k === i ? { ...each, note } : each)) })
            }
            onMove={(to) => move(i, to)}
            onRemove={() => remove(i)}
            onDrag={setDragged}
            onOver={() => {
              if (dragged === null || dragged === i) return;
              move(dragged, i);
              setDragged(i);
            }}
          />
        ))}
      </ol>
    </section>
  );
}
