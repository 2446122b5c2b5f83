import { useMemo, useState } from 'react';
import { rangeOf } from '@/app/draw/line/layout';
import { formatNumber } from '@/app/draw/number-text';
import type { ViewInput } from '@/app/draw/view';
import { Keys } from '@/app/draw/xy/Keys';
import { thin } from '@/app/draw/xy/thin';
import { XYChart } from '@/app/draw/xy/XYChart';
import type { Settings } from '@/app/workers/messages';
import type { CurvePoint } from '@/content/schema';
import { bundledPictures } from '@/lib/pictures';
import { type Picture, pictureOf } from '@/lib/pictures/picture';
import { Controls } from './Controls';
import { trainerLayout } from './layout';
import { Maps } from './Maps';
import { useTrainer } from './use-trainer';
import { trainerWords } from './words';
import './trainer.css';

export interface TrainerProps {
  /** The bundled picture whose attention is shown while the model learns. */
  readonly picture: string;
}

const FIRST: Settings = { seed: 1, lr: 0.003, batch: 32 };
const MOST_POINTS = 240;
/** The query to begin with: patch 6. */
const QUERY = 5;

const bundled = (id: string): Picture => {
  const found = bundledPictures.find((picture) => picture.id === id);
  if (!found) throw new Error(`No picture ${id} is bundled; there are ${bundledPictures.map((p) => p.id).join(', ')}.`);
  return pictureOf(found.pixels, found.digit);
};

/** A small Vision Transformer that learns in a thread of this page, and what is to be seen of it meanwhile. */
export function TrainerView({ props, room, lens, hides }: ViewInput<TrainerProps>) {
  const words = trainerWords(lens.words.language);
  const layout = trainerLayout(room);
  const [settings, setSettings] = useState(FIRST);
  const [query, setQuery] = useState(QUERY);
  const picture = useMemo(() => bundled(props.picture), [props.picture]);
  const { training, order, begin, tryAgain } = useTrainer(settings, picture.pixels);
  const { now, loss } = training;
  // Shares of right answers, as long as the step does not ask for them.
  const { right, judged } = hides?.('right') ? { right: [], judged: [] } : training;
  const { width, height, chart, keys, narrow } = layout;
  const last = (points: readonly CurvePoint[]) => points.at(-1)?.[1];
  const percent = (share: number | undefined) => (share === undefined ? '–' : `${formatNumber(100 * share, 0)}%`);
  const lossNow = last(loss) === undefined ? '–' : formatNumber(last(loss) as number, 2);
  const updates = formatNumber(now?.steps ?? 0, 0);
  const x = [0, Math.max(50, now?.steps ?? 0)] as const;
  const lossCurve = thin(loss, MOST_POINTS);
  return (
    <section
      className={narrow ? 'trainer narrow' : 'trainer'}
      style={{ width, height }}
      aria-label={words.title}
      aria-busy={training.phase === 'waiting'}
    >
      <Controls
        words={words}
        training={{ ...training, judged }}
        settings={settings}
        height={layout.controls}
        onOrder={order}
        onReset={begin}
        onAgain={tryAgain}
        onChange={setSettings}
      />
      <div className="trainer-body">
        <div style={{ width: chart.width }}>
          <div style={{ height: keys }}>
            <Keys entries={[{ as: 'line', name: words.loss, value: lossNow }]}>
              <span>{words.updates}</span> <b>{updates}</b>
            </Keys>
          </div>
          <XYChart
            {...chart}
            series={[{ points: lossCurve, as: 'line' }]}
            x={x}
            y={rangeOf([2.5, ...lossCurve.map(([, y]) => y)])}
            label={words.lossLabel(lossNow, updates)}
          />
          <div style={{ height: keys }}>
            <Keys
              entries={[
                { as: 'line', name: words.right, value: percent(last(thin(right, MOST_POINTS))) },
                { as: 'dashes', name: words.rightOnNew, value: percent(last(judged)) },
              ]}
            />
          </div>
          <XYChart
            {...chart}
            series={[
              { points: thin(right, MOST_POINTS), as: 'line' },
              { points: judged, as: 'dashes' },
            ]}
            x={x}
            y={[0, 1]}
            label={words.rightLabel(percent(last(right)), percent(last(judged)))}
          />
        </div>
        <Maps
          words={words}
          layout={layout}
          picture={picture}
          now={now}
          query={query}
          grid={lens.grid}
          patchName={lens.words.patch}
          theme={lens.theme}
          onQuery={setQuery}
        />
      </div>
    </section>
  );
}
