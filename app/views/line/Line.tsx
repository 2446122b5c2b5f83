import { CAPTION } from '@/app/draw/caption/size';
import { isNarrow } from '@/app/draw/grid/narrow';
import { MARGIN } from '@/app/draw/line/layout';
import type { Lens, Room, Size, ViewInput } from '@/app/draw/view';
import type { Ref } from '@/content/stage';
import { CurveLine } from './CurveLine';
import type { CurveName } from './curves';
import { Rows } from './Rows';
import './line.css';

export type LineProps =
  | {
      readonly of: Ref;
      /** Which rows; default the selected one. */
      readonly rows?: readonly number[] | 'selected';
    }
  | {
      readonly curve: CurveName;
      /** The matrix whose selected cell goes into the function. */
      readonly at: Ref;
    };

/** Charts are at least this high where there is room. */
const LOW = 150;

/** As wide as the columns ask for, within what still reads as a chart. */
export function lineSize(props: LineProps, unit: number, lens: Lens, room: Room): Size {
  // A low room cannot do without what stands beside the chart; a narrow one scrolls.
  const least = isNarrow(room) ? LOW : Math.min(LOW, 0.4 * room.height);
  const wanted = 'curve' in props ? 14 * unit : Math.max(10 * unit, lens.matrix(props.of).cols * unit * 0.5);
  const width = Math.max(240, Math.min(wanted + MARGIN.left + MARGIN.right, 760, room.width));
  return { width: Math.round(width), height: CAPTION + Math.round(Math.max(least, Math.min(8 * unit, 300))) };
}

/** Rows of a matrix as lines, or an activation function with the chosen input on it. */
export function Line({ props, unit, room, lens, pointing, on }: ViewInput<LineProps>) {
  const { width, height } = lineSize(props, unit, lens, room);
  const size = { width, height: height - CAPTION };
  const m = lens.matrix('curve' in props ? props.at : props.of);
  const wanted = 'curve' in props || props.rows === 'selected' ? undefined : props.rows;
  const rows = (wanted ?? [pointing.selected(m)?.[0] ?? 0]).filter((row) => row < m.rows);
  return (
    <div className="line" style={{ width, height }}>
      {'curve' in props ? (
        <CurveLine curve={props.curve} matrix={m} {...size} lens={lens} pointing={pointing} />
      ) : (
        <Rows matrix={m} rows={rows} {...size} lens={lens} pointing={pointing} on={on} />
      )}
    </div>
  );
}
