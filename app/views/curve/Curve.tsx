import { isNarrow } from '@/app/draw/grid/narrow';
import { rangeOf } from '@/app/draw/line/layout';
import { formatNumber } from '@/app/draw/number-text';
import type { Lens, Size, ViewInput } from '@/app/draw/view';
import { Keys } from '@/app/draw/xy/Keys';
import { keysHeight } from '@/app/draw/xy/keys-height';
import { XYChart } from '@/app/draw/xy/XYChart';
import type { CurvePoint } from '@/content/schema';
import { useLog } from './use-log';
import { curveWords } from './words';
import './curve.css';

export interface CurveProps {
  /** The training log, under public/. Fetched when the view is shown. */
  readonly log: string;
}

const KEYS = 30;

export function curveSize(_: CurveProps, unit: number, __: Lens, room: Size): Size {
  // Beside another view it leaves that nearly half of the room.
  const most = isNarrow(room) ? room.width : 0.55 * room.width;
  const width = Math.round(Math.max(220, Math.min(26 * unit + 200, 600, most)));
  return { width, height: 2 * (KEYS + Math.round(Math.max(126, Math.min(4.4 * unit, 150)))) };
}

/** A training run from its log: the loss above, the right answers on held-out digits below, over one axis of updates. */
export function Curve({ props, unit, room, lens }: ViewInput<CurveProps>) {
  const { width, height } = curveSize(props, unit, lens, room);
  const words = curveWords(lens.words.language);
  const { log, again } = useLog(props.log);
  if (!log || log === 'failed') {
    return (
      <div className="curve curve-note" style={{ width, height }} role="status">
        <span>{log ? words.failed : words.fetching}</span>
        {log && (
          <button type="button" onClick={again}>
            {words.again}
          </button>
        )}
      </div>
    );
  }
  const { loss, heldOut } = log;
  const steps = Math.max(...loss.map(([step]) => step));
  const percent = (share: number) => `${formatNumber(100 * share, 1)}%`;
  const say = (name: string, points: readonly CurvePoint[], text: (y: number) => string) =>
    words.label(name, text(points[0]?.[1] ?? 0), text(points.at(-1)?.[1] ?? 0), formatNumber(steps, 0));
  const number = (y: number) => formatNumber(y, 3);
  const updates = `${words.steps} ${formatNumber(steps, 0)}`;
  const keys = {
    loss: Math.max(KEYS, keysHeight([`${words.loss} ${number(loss.at(-1)?.[1] ?? 0)}`, updates], width)),
    heldOut: Math.max(KEYS, keysHeight([`${words.heldOut} ${percent(heldOut.at(-1)?.[1] ?? 0)}`], width)),
  };
  const chart = { width, x: [0, steps] as const };
  return (
    <div className="curve" style={{ width, height }}>
      <div style={{ height: keys.loss }}>
        <Keys entries={[{ as: 'line', name: words.loss, value: number(loss.at(-1)?.[1] ?? 0) }]}>
          <span>{words.steps}</span> <b>{formatNumber(steps, 0)}</b>
        </Keys>
      </div>
      <XYChart
        {...chart}
        height={height / 2 - keys.loss}
        series={[{ points: loss, as: 'line' }]}
        y={rangeOf(loss.map(([, y]) => y))}
        label={say(words.loss, loss, number)}
      />
      <div style={{ height: keys.heldOut }}>
        <Keys entries={[{ as: 'dashes', name: words.heldOut, value: percent(heldOut.at(-1)?.[1] ?? 0) }]} />
      </div>
      <XYChart
        {...chart}
        height={height / 2 - keys.heldOut}
        series={[{ points: heldOut, as: 'dashes' }]}
        y={[0, 1]}
        label={say(words.heldOut, heldOut, percent)}
      />
    </div>
  );
}
