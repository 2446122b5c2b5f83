import type { View } from '@/app/draw/view';
import type { Runs } from '@/app/store/runs';
import { knownNames } from '@/content/nearest-name';
import type { ShownView } from '@/content/stage';

/** @throws Error that names lesson, step, view and prop where a view draws a series that its step does not compute */
export function checkSeries(
  { lesson, step }: Pick<Runs, 'lesson' | 'step'>,
  { view, props }: ShownView,
  { series: declared }: Pick<View<unknown>, 'series'>,
): void {
  const series = Object.keys(step.series ?? {});
  for (const [prop, id] of Object.entries(declared?.(props) ?? {})) {
    if (series.includes(id)) continue;
    throw new Error(
      `In ${lesson.card.id}/${step.id} the view ${view} draws the series ${id} (its prop ${prop}), but the step's series are ${knownNames(id, series)}`,
    );
  }
}
