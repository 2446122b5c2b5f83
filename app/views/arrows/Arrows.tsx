import { entryName } from '@/app/draw/entry-name';
import { symbolText } from '@/app/draw/symbol-html';
import { wordOf } from '@/app/draw/veiled';
import type { Matrix, ViewInput, ViewWords } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import type { Role } from '@/lib/trace/look';
import { Arrow, Segment } from './Arrow';
import { Handle } from './Handle';
import { Label, type Labelled, tipText, UnplacedLabels } from './Label';
import {
  axisNamesTaken,
  isPlaced,
  labelPlaces,
  type Plane,
  type PlanePoint,
  planeOf,
  rangeFor,
  shareAt,
  snapTo,
} from './layout';
import { MixHandle } from './MixHandle';
import { PlaneGrid } from './PlaneGrid';
import { useHeld } from './use-held';
import './arrows.css';

/** A row of an [n, 2] matrix. */
export interface RowOf {
  readonly of: Ref;
  readonly row: number;
}

export interface ArrowsProps {
  /** Arrows from the origin, of the rows that there are; `label` is TeX: `q_1`. The colour is the role, by default the matrix's own. */
  readonly vectors: readonly (RowOf & { readonly label: string; readonly role?: Role })[];
  /** A line between the tips of two rows. */
  readonly segment?: { readonly of: Ref; readonly rows: readonly [number, number] };
  /** The row whose tip can be dragged. */
  readonly drag?: RowOf;
  /** The point that one row of weights makes of two rows of values; dragging it changes the weights. Of more: none. */
  readonly mix?: { readonly weights: Ref; readonly values: Ref; readonly row: number };
}

const NUDGE = 0.1;

/** Side of the plane beside matrices with cells of this size. */
export const planeSide = (unit: number): number => Math.round(6 * unit);

const tipOf = (m: Matrix, row: number): PlanePoint => [m.at(row, 0), m.at(row, 1)];

/** Only what the run holds can be dragged, not the original or a difference that is shown in its place. */
const isStored = (m: Matrix, row: number): boolean =>
  m.at(row, 0) === m.stored(row, 0) && m.at(row, 1) === m.stored(row, 1);

/** Two-number vectors as arrows in the plane. Tips and mixtures that a step lets go of can be dragged, or nudged by keys. */
export function Arrows({ props, unit, lens, pointing, on }: ViewInput<ArrowsProps>) {
  const { vectors, drag, mix } = props;
  const side = planeSide(unit);
  const arrows = vectors.flatMap(({ of, row, label, role }) => {
    const m = lens.matrix(of);
    return row < m.rows ? [{ m, row, label, role: role ?? m.role, tip: tipOf(m, row) }] : [];
  });
  const mixed = mix && lens.matrix(mix.values);
  const values = mixed?.rows === 2 ? mixed : undefined;
  const weights = mix && lens.matrix(mix.weights);
  const ends = values && ([tipOf(values, 0), tipOf(values, 1)] as const);
  const wanted = rangeFor([...arrows.map(({ tip }) => tip), ...(ends ?? [])]);
  // While something is dragged the plane stays as it was: otherwise the tip would run from the pointer.
  const { value: range, hold, release } = useHeld(wanted);
  const plane = planeOf(side, range);
  const drawn = arrows.filter(({ tip }) => isPlaced(tip));
  const labels = labelPlaces(
    drawn.map(({ tip }) => plane.place(tip)),
    plane,
    axisNamesTaken(plane),
  );
  const first = arrows[0]?.m;
  const said = sayer(lens.words);

  const dragged = drag && arrows.find(({ m, row }) => m.ref === drag.of && row === drag.row && isStored(m, row));
  const edit = (m: Matrix, row: number, [x, y]: PlanePoint) =>
    on.edit(m, [
      { at: [row, 0], value: x },
      { at: [row, 1], value: y },
    ]);
  return (
    <div className="arrows" style={{ width: side, height: side }}>
      <svg width={side} height={side} role="img" aria-label={lens.words.clauses(arrows.map(said))}>
        <PlaneGrid plane={plane} x={first ? axisName(first, 0) : ''} y={first ? axisName(first, 1) : ''} />
        {props.segment && <Between plane={plane} matrix={lens.matrix(props.segment.of)} rows={props.segment.rows} />}
        {values && ends?.every(isPlaced) && <Segment plane={plane} from={ends[0]} to={ends[1]} role={values.role} />}
        {arrows.map((arrow) => (
          <LiveArrow key={`${arrow.m.ref}.${arrow.row}`} plane={plane} of={arrow} pointing={pointing} on={on} />
        ))}
      </svg>
      {drawn.map((arrow, i) => (
        <Label of={arrow} place={labels[i]} key={`${arrow.m.ref}.${arrow.row}`} />
      ))}
      <UnplacedLabels of={arrows} />
      {dragged && isPlaced(dragged.tip) && (
        <Handle
          plane={plane}
          tip={dragged.tip}
          label={said(dragged)}
          role={dragged.role}
          step={NUDGE}
          onHold={hold}
          onRelease={release}
          onMove={(at) => edit(dragged.m, dragged.row, at)}
        />
      )}
      {mix && weights && ends?.every(isPlaced) && isPlaced(tipOf(weights, mix.row)) && isStored(weights, mix.row) && (
        <MixHandle
          plane={plane}
          ends={ends}
          weights={[weights.at(mix.row, 0), weights.at(mix.row, 1)]}
          names={[nameIn(arrows, mix.values, 0), nameIn(arrows, mix.values, 1)]}
          label={weights.title}
          role={weights.role}
          onHold={hold}
          onRelease={release}
          onShare={(share) => edit(weights, mix.row, [snapTo(1 - share, 0.01), snapTo(share, 0.01)])}
          shareAt={(at) => shareAt(at, ends[0], ends[1])}
        />
      )}
    </div>
  );
}

/** The line between the tips of two rows. */
function Between({ plane, matrix: m, rows }: { plane: Plane; matrix: Matrix; rows: readonly [number, number] }) {
  const [from, to] = [tipOf(m, rows[0]), tipOf(m, rows[1])];
  return isPlaced(from) && isPlaced(to) ? <Segment plane={plane} from={from} to={to} role={m.role} /> : null;
}

/** An arrow that is pointed at as its row is. */
function LiveArrow(props: { plane: Plane; of: Labelled } & Pick<ViewInput<ArrowsProps>, 'pointing' | 'on'>) {
  const { plane, pointing, on } = props;
  const { m, row, role, tip } = props.of;
  return (
    <Arrow
      plane={plane}
      tip={tip}
      role={role}
      lit={pointing.lit(m) || pointing.selected(m)?.[0] === row}
      onHover={(inside) => on.hover(m, inside ? [row, 0] : null)}
      onSelect={() => on.select(m, [row, 0])}
    />
  );
}

/** What a screen reader is told of an arrow, by words of the page. */
const sayer =
  (words: ViewWords) =>
  (of: Labelled): string =>
    `${symbolText(of.label)} ${tipText(of, (veil) => wordOf(veil, words))}`;
const axisName = (m: Matrix, col: number): string => entryName(m.colWord, m.colLabel(col));

/** How the arrows on the plane call a row of the values, in TeX. */
const nameIn = (arrows: readonly Labelled[], of: Ref, row: number): string =>
  arrows.find((arrow) => arrow.m.ref === of && arrow.row === row)?.label ?? `v_${row + 1}`;
