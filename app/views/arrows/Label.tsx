import { formatNumber, neededDigits } from '@/app/draw/number-text';
import { symbolHtml } from '@/app/draw/symbol-html';
import { markOf, someVeil, veilOf } from '@/app/draw/veiled';
import type { Matrix } from '@/app/draw/view';
import type { Role } from '@/lib/trace/look';
import { isPlaced, type PlanePoint } from './layout';

/** A row of a matrix as an arrow with a name. */
export interface Labelled {
  readonly m: Matrix;
  readonly row: number;
  /** TeX. */
  readonly label: string;
  readonly role: Role;
  readonly tip: PlanePoint;
}

/** What an arrow is called and where it points. */
export function Label({ of, place }: { of: Labelled; place: PlanePoint | undefined }) {
  return (
    <span
      className="arrows-label"
      style={{ left: place?.[0], top: place?.[1], color: `var(--${of.role})` }}
      aria-hidden="true"
    >
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: from the lesson's own TeX */}
      <b dangerouslySetInnerHTML={{ __html: symbolHtml(of.label) }} /> <small>{tipText(of)}</small>
    </span>
  );
}

const CORNER = { left: 72, top: 18, line: 20 } as const;

/** NaN and infinity have no place in the plane: their vectors are named in its corner. What comes later is not. */
export function UnplacedLabels({ of }: { of: readonly Labelled[] }) {
  return of
    .filter((arrow) => !isPlaced(arrow.tip) && tipText(arrow) !== '')
    .map((arrow, i) => (
      <Label of={arrow} place={[CORNER.left, CORNER.top + i * CORNER.line]} key={`${arrow.m.ref}.${arrow.row}`} />
    ));
}

/** Where an arrow points, in numbers; a mark for a row that the step asks for. */
export const tipText = ({ m, row, tip }: Pick<Labelled, 'm' | 'row' | 'tip'>, mark = markOf): string =>
  mark(someVeil([veilOf(m, [row, 0]), veilOf(m, [row, 1])])) ?? coordinates(tip);

/** `(1, −0.5)` */
const coordinates = ([x, y]: PlanePoint): string => {
  const digits = neededDigits([x, y], 2);
  return `(${formatNumber(x, digits)}, ${formatNumber(y, digits)})`;
};
