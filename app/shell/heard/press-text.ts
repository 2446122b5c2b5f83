import { entryName } from '@/app/draw/entry-name';
import { symbolText } from '@/app/draw/symbol-html';
import { drawWords } from '@/app/draw/words';
import { labellingOf, labelOf } from '@/app/lens/labels';
import { lensWords } from '@/app/lens/words';
import type { Press } from '@/app/store/presses';
import { chosenOf, runsIfAny } from '@/app/store/runs';
import { pairOf } from '@/app/store/variants';
import { resolve } from '@/content/reference';
import type { LinkState } from '@/lib/permalink/state';
import { parseRef } from '@/lib/reference';
import type { Axis } from '@/lib/trace/axis';
import { heardWords } from './words';

/** What a press of Next uncovers of a fragment: `A: query 2`, `terms 4 to 17 of 17`. */
export function pressText({ fragment, from, to, of }: Press, state: LinkState): string {
  const words = heardWords(state.lang);
  if (fragment.kind === 'formula') return words.formula;
  if (fragment.kind === 'terms') return words.terms(from + 1, to, of);
  const runs = runsIfAny(state);
  if (!runs) return '';
  const chosen = chosenOf(state, runs.lesson);
  const { trace } = pairOf(runs, chosen, parseRef(fragment.of).run);
  const { symbol, rowAxis, colAxis } = resolve(trace, fragment.of, chosen);
  const labelling = labellingOf(runs.lesson, runs.scene, runs.run.knobs, state.lang);
  const entry = (axis: Axis | null, kind: 'row' | 'column', i: number): string =>
    entryName(lensWords(state.lang).axis[axis?.id ?? kind], labelOf(axis, i, labelling));
  const { named, clauses, list } = drawWords(state.lang);
  const line = (i: number): string =>
    fragment.kind === 'cols' ? entry(colAxis, 'column', i) : entry(rowAxis, 'row', i);
  const what =
    fragment.kind === 'cells'
      ? clauses(
          fragment.cells
            .slice(from, to)
            .flat()
            .map(([i, j]) => list([entry(rowAxis, 'row', i), entry(colAxis, 'column', j)])),
        )
      : to - from === 1
        ? line(from)
        : words.range(line(from), line(to - 1));
  return named(symbolText(symbol), what);
}
