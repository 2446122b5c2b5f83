import { moved } from '@/app/draw/grid/navigate';
import { Surface } from '@/app/draw/grid/Surface';
import type { CellAt, Matrix } from '@/app/draw/view';
import type { LargeLayout } from './placed';

interface Props {
  readonly matrix: Matrix;
  readonly at: CellAt;
  readonly layout: LargeLayout;
  /** The size of names. */
  readonly font: number;
  readonly say: (at: CellAt) => string;
  readonly onSelect: (at: CellAt) => void;
}

const same = (a: CellAt, b: CellAt): boolean => a[0] === b[0] && a[1] === b[1];

/** Cells with their numbers and names, and over them what is pointed at, moved through and read aloud. */
export function LargeCells({ matrix, at, layout, font, say, onSelect }: Props) {
  const { cells, names, tiling } = layout;
  const under = (x: number, y: number): CellAt =>
    cells.find((cell) => x >= cell.x && x < cell.x + cell.width && y >= cell.y && y < cell.y + cell.height)?.at ?? at;
  const place = (wanted: CellAt) => {
    const { x = 0, y = 0, width = 0, height = 0 } = cells.find((cell) => same(cell.at, wanted)) ?? {};
    return { left: x, top: y, width, height };
  };
  return (
    <Surface
      label={matrix.title}
      rows={matrix.rows}
      cols={matrix.cols}
      active={at}
      selected
      under={under}
      place={place}
      move={(from, key) => moved(from, key, matrix.rows, matrix.cols)}
      say={say}
      onSelect={onSelect}
      onHover={() => undefined}
    >
      {() => (
        <div aria-hidden="true">
          {names.map(({ side, at: i, text, x, y, width, height }) => (
            <span
              key={`${side} ${i}`}
              className="large-name"
              data-side={side}
              data-on={at[side === 'row' ? 0 : 1] === i || undefined}
              style={{ left: x, top: y, width, height, fontSize: font }}
            >
              {text}
            </span>
          ))}
          {cells.map((cell) => {
            const value = matrix.at(...cell.at);
            const { x, y, width, height, text, name } = cell;
            return (
              <span
                key={cell.at.join()}
                className="large-cell"
                data-on={(same(cell.at, at) && cells.length > 1) || undefined}
                style={{
                  ...{ left: x, top: y, width, height, fontSize: tiling.font },
                  ...{ background: matrix.scale.colour(value), color: matrix.scale.ink(value) },
                }}
              >
                {name !== undefined && <small style={{ fontSize: font }}>{name}</small>}
                <span>{text}</span>
              </span>
            );
          })}
        </div>
      )}
    </Surface>
  );
}
