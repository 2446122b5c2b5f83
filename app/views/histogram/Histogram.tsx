import { useMemo } from 'react';
import { Caption, SymbolText } from '@/app/draw/caption/Caption';
import { Surface } from '@/app/draw/grid/Surface';
import { sayCell } from '@/app/draw/grid/say-cell';
import { NumbersTable } from '@/app/draw/plot/NumbersTable';
import { markOf, someVeil, veilOf } from '@/app/draw/veiled';
import type { ViewInput } from '@/app/draw/view';
import { HistogramDrawing } from './HistogramDrawing';
import { histogramModel, placeIn } from './model';
import { movedIn, type SampleAt, sampleAt } from './move';
import type { HistogramProps } from './props';
import { histogramWords } from './words';
import './histogram.css';

/** How the numbers of a tensor are spread: each number is a cell, to point at where it lies. */
export function Histogram({ props, unit, room, lens, pointing, on }: ViewInput<HistogramProps>) {
  const model = useMemo(() => histogramModel({ props, unit, room, lens }), [props, unit, room, lens]);
  const { matrix: m, other, bins, counted, layout, edges } = model;
  const words = histogramWords(lens.words.language);
  const at = pointing.selected(m);
  const selected = at && placeIn(bins, at);
  const cellOf = ([i, rank]: SampleAt) => bins[i]?.samples[rank]?.at ?? [0, 0];
  const spanText = (i: number) => words.from(edges[i] ?? '', edges[i + 1] ?? '');
  const heldText = (i: number) => `${spanText(i)}: ${words.holds(bins[i]?.samples.length ?? 0)}`;
  const hidden = someVeil(
    Array.from({ length: m.rows * m.cols }, (_, k) => veilOf(m, [Math.floor(k / m.cols), k % m.cols])),
  );
  const beyond = counted.left ? [words.beyond(counted.left)] : [];
  const note = hidden ? [markOf(hidden)] : [lens.words.entries(counted.shown), ...beyond];
  return (
    <div className="histogram" style={model.size}>
      <Caption role={m.role} lit={pointing.lit(m)} note={note.join(' · ')}>
        <SymbolText html={m.symbolHtml} />
      </Caption>
      <div className="histogram-plot" style={model.plot}>
        <Surface
          label={m.title}
          rows={1}
          cols={counted.shown}
          active={selected ?? sampleAt(bins, 0)}
          selected={selected !== null}
          under={(left) => sampleAt(bins, layout.x.invert(left))}
          move={(from, key) => movedIn(bins, from, key)}
          place={([i]) => boxOf(model, i)}
          say={(to) => lens.words.clauses([sayCell(m, cellOf(to), lens.words), heldText(to[0])])}
          onSelect={(to, by) => on.select(m, cellOf(to), by)}
          onHover={(to) => on.hover(m, to && cellOf(to))}
        >
          {(hovered) => <HistogramDrawing model={model} hovered={hovered} selected={selected} words={words} />}
        </Surface>
      </div>
      <NumbersTable
        caption={m.title}
        columns={[words.bin, m.name, ...(other ? [other.matrix.name] : [])]}
        rows={bins.map(({ samples }, i) => [
          spanText(i),
          `${samples.length}`,
          ...(other ? [`${other.bins[i]?.samples.length ?? 0}`] : []),
        ])}
      />
    </div>
  );
}

function boxOf({ bins, layout: { x, y, area } }: ReturnType<typeof histogramModel>, i: number) {
  const { from = 0, to = 0, samples = [] } = bins[i] ?? {};
  const [left, right, top] = [
    x.place(from) ?? area.left,
    x.place(to) ?? area.left,
    y.place(samples.length) ?? area.top,
  ];
  return { left, top, width: right - left, height: area.bottom - top };
}
