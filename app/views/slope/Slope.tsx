import { useMemo } from 'react';
import { Caption, SymbolText } from '@/app/draw/caption/Caption';
import { CAPTION } from '@/app/draw/caption/size';
import { isNarrow } from '@/app/draw/grid/narrow';
import { formatNumber } from '@/app/draw/number-text';
import type { Lens, Size, ViewInput } from '@/app/draw/view';
import { Keys } from '@/app/draw/xy/Keys';
import { keysHeight } from '@/app/draw/xy/keys-height';
import { XYChart } from '@/app/draw/xy/XYChart';
import type { Ref } from '@/content/stage';
import { spanOf } from './layout';
import { slopeWords } from './words';

export interface SlopeProps {
  /** The number that changes, and the tensor whose selected cell changes it. */
  readonly of: Ref;
  readonly over: Ref;
  /** Series of the step: values from real runs; the straight line that the gradient predicts; where the step leads. */
  readonly curve: string;
  readonly line: string;
  readonly step: string;
}

/** So many pixels are kept for the keys above the curve: of what more they need, the curve takes less. */
const KEYS = 44;

export function slopeSize(_: SlopeProps, unit: number, __: Lens, room: Size): Size {
  // Beside a matrix it leaves more than half of the room.
  const most = isNarrow(room) ? room.width : 0.47 * room.width;
  const width = Math.round(Math.max(205, Math.min(20 * unit + 300, 460, most)));
  return { width, height: CAPTION + KEYS + Math.round(Math.max(200, Math.min(0.6 * width, 320))) };
}

/** How a number moves with one cell: computed points, and the straight line along which a gradient step is taken. */
export function Slope({ props, unit, room, lens, series, pointing }: ViewInput<SlopeProps>) {
  const { width, height } = slopeSize(props, unit, lens, room);
  const words = slopeWords(lens.words.language);
  const [y, x] = [lens.matrix(props.of), lens.matrix(props.over)];
  const { curve, line, step } = useMemo(() => {
    const at = (id: string) => series?.(id) ?? [];
    return { curve: at(props.curve), line: at(props.line), step: at(props.step) };
  }, [series, props]);
  const span = spanOf([...curve, ...line, ...step]);
  const [now, then] = step;
  const keys = Math.max(KEYS, keysHeight([words.runs, words.line, words.step], width));
  return (
    <div className="slope" style={{ width, height }}>
      <Caption role={y.role} lit={pointing.lit(y)} note={now && formatNumber(now[1], 4)}>
        <SymbolText html={`${y.symbolHtml} (${x.symbolHtml})`} />
      </Caption>
      <div style={{ height: keys }}>
        <Keys
          entries={[
            { as: 'dots', name: words.runs },
            { as: 'dashes', name: words.line },
            { as: 'ring', name: words.step },
          ]}
        />
      </div>
      <XYChart
        width={width}
        height={height - CAPTION - keys}
        series={[
          { points: curve, as: 'dots' },
          { points: line, as: 'dashes' },
          { points: then ? [then] : [], as: 'ring' },
        ]}
        x={span.x}
        y={span.y}
        label={words.label(now ? formatNumber(now[1], 4) : '', then ? formatNumber(then[1], 4) : '')}
      />
    </div>
  );
}
