import { type KeyboardEvent, useRef } from 'react';
import { MARGIN, type Plot } from '@/app/draw/line/layout';
import { formatNumber, neededDigits } from '@/app/draw/number-text';
import { symbolText } from '@/app/draw/symbol-html';
import { veilOf, wordOf } from '@/app/draw/veiled';
import type { ViewInput } from '@/app/draw/view';
import type { QueryData } from './data';
import { isRightHalf, moveByKey, placeOn } from './layout';
import type { ScatterProps } from './props';
import { useQueryDrag } from './use-query-drag';
import { scatterWords } from './words';

interface Props extends Pick<ViewInput<ScatterProps>, 'lens' | 'on'> {
  readonly props: ScatterProps;
  readonly query: QueryData;
  readonly plot: Plot;
  readonly height: number;
  /** Which entry of the query's vector. */
  readonly row: number;
}

const TAG = { width: 44, height: 22 };

const shown = (value: number): string => formatNumber(value, neededDigits([value], 4));

/** The query on its axis, to drag and to move by keys, with a line up to the answer. */
export function Query({ props, query, plot, height, row, lens, on }: Props) {
  const handle = useRef<SVGGElement>(null);
  const words = scatterWords(lens.words.language);
  const { value, symbol, matrix, answer } = query;
  const step = props.query?.step ?? 0.1;
  const move = (to: number) => {
    if (lens.compare === 'original' || !Number.isFinite(to) || to === value) return;
    if (matrix) on.edit(matrix, [{ at: [0, row], value: to }]);
    else if (props.query && 'knob' in props.query) on.turn(props.query.knob, to);
  };
  useQueryDrag(handle, (x) => move(placeOn(props.across, plot.at(x), step)));
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveByKey(event.key, event.shiftKey, value, props.across, step);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    move(to);
  };
  const floor = plot.height - MARGIN.bottom;
  const end = height > plot.height ? height : floor;
  const x = plot.x(Math.max(props.across[0], Math.min(props.across[1], Number.isFinite(value) ? value : 0)));
  const answerAt = answer && Number.isFinite(answer.value) ? plot.y(answer.value) : null;
  const name = symbolText(symbol);
  const worth = answer && (wordOf(veilOf(answer.matrix, answer.at), lens.words) ?? shown(answer.value));
  const said = answer && `${symbolText(answer.matrix.symbol)} = ${worth}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with a slider in it is no fieldset
    <svg
      className="scatter-query"
      role="group"
      aria-label={name}
      width={plot.width}
      height={height}
      style={{ color: 'var(--query)' }}
    >
      <path className="scatter-guide" d={`M${x} ${answerAt ?? MARGIN.top}V${end}`} />
      {answer && answerAt !== null && (
        <Answer
          at={[x, answerAt]}
          value={answer.value}
          plot={plot}
          onSelect={() => on.select(answer.matrix, [0, row])}
        />
      )}
      <g
        ref={handle}
        className="scatter-handle"
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-valuemin={props.across[0]}
        aria-valuemax={props.across[1]}
        aria-valuenow={Number(value.toFixed(6))}
        aria-valuetext={words.query(`${name} = ${shown(value)}`, said)}
        aria-disabled={lens.compare === 'original' || undefined}
        onKeyDown={onKeyDown}
      >
        <title>{words.drag}</title>
        <rect className="scatter-track" x={0} y={floor} width={plot.width} height={MARGIN.bottom} />
        <rect
          className="scatter-tag"
          x={x - TAG.width / 2}
          y={floor + 3}
          width={TAG.width}
          height={TAG.height}
          rx={TAG.height / 2}
        />
        <text className="scatter-tag-text" x={x} y={floor + 3 + TAG.height / 2} dy="0.35em" textAnchor="middle">
          {formatNumber(value, neededDigits([value], 2) || 1)}
        </text>
      </g>
    </svg>
  );
}

/** The answer on its line, with its number beside it; a click selects its cell. */
function Answer(input: { at: readonly [x: number, y: number]; value: number; plot: Plot; onSelect: () => void }) {
  const { at, value, plot, onSelect } = input;
  const [x, y] = at;
  const isRight = isRightHalf(x, plot);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the slider below says the same and takes the keys
    <g className="scatter-answer" onClick={onSelect}>
      <circle className="scatter-ring" cx={x} cy={y} r={6.5} />
      <text
        className="scatter-said"
        x={x}
        y={y}
        dx={isRight ? -13 : 13}
        dy="-0.7em"
        textAnchor={isRight ? 'end' : 'start'}
      >
        {formatNumber(value, 4)}
      </text>
    </g>
  );
}
