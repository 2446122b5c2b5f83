import { type Plot, pathThrough } from '@/app/draw/line/layout';
import { textIn } from '@/content/language';
import type { ScatterData } from './data';

/** The lines, behind the points. */
export function ScatterCurves({ curves, plot }: Pick<ScatterData, 'curves'> & { plot: Plot }) {
  return curves.map(({ of, points }, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the curves of a step keep their places
    <path key={i} className={`scatter-${of.as}`} d={pathThrough(points, plot)} />
  ));
}

/** What each line is. */
export function CurveLegend({ curves, language }: Pick<ScatterData, 'curves'> & { language: string }) {
  return (
    <ul className="scatter-legend">
      {curves.map(({ of }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the curves of a step keep their places
        <li key={i}>
          <svg width={22} height={10} aria-hidden="true">
            <path className={`scatter-${of.as}`} d="M0 5H22" />
          </svg>
          <span>{textIn(of.words, language)}</span>
        </li>
      ))}
    </ul>
  );
}
