import { moved } from '@/app/draw/grid/navigate';
import { Surface } from '@/app/draw/grid/Surface';
import { sayCell } from '@/app/draw/grid/say-cell';
import { MatricesCaption } from '@/app/draw/plot/MatricesCaption';
import { PlotAxes } from '@/app/draw/plot/PlotAxes';
import type { ViewInput } from '@/app/draw/view';
import { textIn } from '@/content/language';
import { ChartKeys } from './ChartKeys';
import { ChartTable } from './ChartTable';
import { Behind, Curves } from './Curves';
import { Marks } from './Marks';
import { type ChartModel, chartModel, type PointAt } from './model';
import { Names } from './Names';
import { Points } from './Points';
import type { ChartProps } from './props';
import { pointUnder } from './under';
import './chart.css';

/** Rows of tensors as lines, stairs, points or stacked areas over straight or log axes. */
export function Chart(input: ViewInput<ChartProps>) {
  const { props, lens, pointing, on } = input;
  const model = chartModel(input);
  const { size, plot, lines, columns, behind, layout, spotOf, cellOf } = model;
  const act = (at: PointAt, then: (cell: NonNullable<ReturnType<typeof cellOf>>) => void) => {
    const cell = cellOf(at);
    if (cell) then(cell);
  };
  return (
    <div className="chart" style={size}>
      <MatricesCaption of={props.of} lens={lens} pointing={pointing} roles={props.roles} />
      {!layout.beside && <ChartKeys lines={lines} behind={behind} areas={props.as === 'areas'} />}
      <div className="chart-plot" style={plot}>
        <Surface
          label={model.label}
          rows={lines.length}
          cols={columns}
          active={model.selected ?? [0, 0]}
          selected={model.selected !== null}
          under={(left, top) => pointUnder(model, left, top)}
          move={(at, key) => moved(at, key, lines.length, columns)}
          place={(at) => {
            const { left, top } = spotOf(at) ?? { left: layout.area.left, top: layout.area.bottom };
            return { left: left - 7, top: top - 7, width: 14, height: 14 };
          }}
          say={(at) => {
            const cell = cellOf(at);
            return cell ? sayCell(cell.matrix, cell.at, lens.words) : '';
          }}
          onSelect={(at, by) => act(at, (cell) => on.select(cell.matrix, cell.at, by))}
          onHover={(at) => act(at ?? [0, 0], (cell) => on.hover(cell.matrix, at && cell.at))}
        >
          {(hovered) => <Drawing input={input} model={model} hovered={hovered} />}
        </Surface>
      </div>
      <ChartTable model={model} words={lens.words} />
    </div>
  );
}

interface DrawingProps {
  readonly input: ViewInput<ChartProps>;
  readonly model: ChartModel;
  readonly hovered: PointAt | null;
}

function Drawing({ input: { props, lens, pointing }, model, hovered }: DrawingProps) {
  const { plot, layout } = model;
  const named = (axis: 'x' | 'y') => props.names?.[axis] && textIn(props.names[axis], lens.words.language);
  return (
    <>
      <svg width={plot.width} height={plot.height} aria-hidden="true">
        <PlotAxes {...layout} xName={named('x')} yName={named('y')} />
        <Behind behind={model.behind} layout={layout} />
        <Curves as={props.as ?? 'lines'} model={model} />
        <Marks marks={model.marks} layout={layout} />
        <Points as={props.as ?? 'lines'} model={model} hovered={hovered} pointing={pointing} />
      </svg>
      {layout.beside && <Names model={model} />}
    </>
  );
}
