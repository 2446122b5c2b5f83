import { type KeyboardEvent, useId, useState } from 'react';
import { isNarrow } from '@/app/draw/grid/narrow';
import type { Lens, Room, ViewInput } from '@/app/draw/view';
import { drawnRows, shapesOf } from './drawn';
import { type FlowLayout, flowLayout } from './layout';
import { NodeBox } from './NodeBox';
import { moveTo } from './nearest';
import type { FlowProps } from './props';
import { TITLE } from './sizes';
import { type FlowPlace, Wires } from './Wires';
import { flowWords } from './words';
import './flow.css';

export const layoutOf = (props: FlowProps, unit: number, lens: Lens, room: Room): FlowLayout =>
  flowLayout(shapesOf(drawnRows(props, lens)), unit, isNarrow(room));

/** A network as boxes and wires, every box the tensor itself: what it is made from, what goes around, what comes back. */
export function Flow({ props, unit, room, lens, pointing, on }: ViewInput<FlowProps>) {
  const rows = drawnRows(props, lens);
  const layout = layoutOf(props, unit, lens, room);
  const words = flowWords(lens.words.language);
  const id = useId();
  const [pointed, setPointed] = useState<FlowPlace | null>(null);
  const [current, setCurrent] = useState(0);
  const places = rows.flatMap(({ nodes }, r) => nodes.map((_, i): FlowPlace => [r, i]));
  const boxes = layout.rows.flatMap((row) => row.boxes);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = moveTo(event.key, current, boxes);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    setCurrent(to);
    event.currentTarget.querySelector<HTMLElement>(`[data-box="${to}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: boxes in a drawing are no fieldset
    <div
      className="flow"
      role="group"
      aria-label={words.label(places.length)}
      style={{ width: layout.width, height: layout.height }}
      onKeyDown={onKeyDown}
    >
      <Wires id={id} layout={layout} rows={rows} pointed={pointed} />
      {rows.map((row, r) => (
        <Title key={row.nodes[0]?.matrix.ref} text={row.title} at={layout.rows[r]?.title ?? [0, 0]} />
      ))}
      {places.map(([r, i], at) => {
        const [drawn, box] = [rows[r]?.nodes[i], layout.rows[r]?.boxes[i]];
        if (!drawn || !box) return null;
        return (
          <NodeBox
            key={`${drawn.matrix.ref} ${drawn.of?.index ?? ''} ${r}`}
            {...{ drawn, box, lens, pointing, on, words, at }}
            current={at === current}
            onCurrent={() => setCurrent(at)}
            onPoint={(is) => setPointed(is ? [r, i] : null)}
          />
        );
      })}
      <p className="flow-note">{words.ownScale}</p>
    </div>
  );
}

function Title({ text, at: [left, top] }: { text: string; at: readonly [number, number] }) {
  if (!text) return null;
  return (
    <span className="flow-title" style={{ left, top, height: TITLE }}>
      {text}
    </span>
  );
}
