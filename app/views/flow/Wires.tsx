import type { DrawnRow } from './drawn';
import type { FlowLayout } from './layout';

/** How much larger than its row the frame of an inset is, above and below. */
const FRAME = 6;

/** A box by its row and its place there. */
export type FlowPlace = readonly [row: number, box: number];

/** The wires under the boxes, each in the colour of what it carries; those of the box that is pointed at stand out. */
export function Wires(input: { id: string; layout: FlowLayout; rows: readonly DrawnRow[]; pointed: FlowPlace | null }) {
  const { id, layout, rows, pointed } = input;
  const touches = (r: number, ...boxes: number[]) => pointed !== null && pointed[0] === r && boxes.includes(pointed[1]);
  const roleOf = (r: number, box = -1) => rows[r]?.nodes.at(box)?.matrix.role ?? 'plain';
  return (
    <svg className="flow-wires" width={layout.width} height={layout.height} aria-hidden="true">
      <marker id={id} viewBox="0 0 6 6" refX="2" refY="3" markerWidth="5" markerHeight="5" orient="auto">
        <path d="M0 0L6 3L0 6Z" fill="context-stroke" />
      </marker>
      {layout.frames.map(({ top, width, height }) => (
        <rect key={top} className="flow-frame" y={top - FRAME} width={width} height={height + 2 * FRAME} rx="8" />
      ))}
      {layout.links.map(({ from, path }) => (
        <Wire key={path} path={path} role={roleOf(from)} head={id} lit={false} />
      ))}
      {layout.rows.map(({ wires }, r) =>
        wires.map(({ from, to, path }) => (
          <Wire key={path} path={path} role={roleOf(r, from)} head={id} lit={touches(r, from, to)} />
        )),
      )}
    </svg>
  );
}

function Wire({ path, role, head, lit }: { path: string; role: string; head: string; lit: boolean }) {
  return (
    <path
      className={lit ? 'flow-wire lit' : 'flow-wire'}
      d={path}
      stroke={`var(--${role})`}
      markerEnd={`url(#${head})`}
    />
  );
}
