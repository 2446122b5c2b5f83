import { useMemo } from 'react';
import type { Blanks } from '@/app/lens/blanks';
import { attemptOf } from '@/app/store/ask';
import type { Runs } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import type { AskedCell } from '@/content/ask';
import { canBeAsked } from '@/content/ask';
import type { Chosen } from '@/content/chosen';
import { nameIn, resolve } from '@/content/reference';

/** Where cells that are typed as an answer lie: `tensor:index` → which of the asked ones. */
export function askedPlaces({ trace }: Pick<Runs, 'trace'>, cells: readonly AskedCell[], chosen: Chosen) {
  const at = cells.map(({ of, at }) => `${nameIn(of, chosen)}:${resolve(trace, of, chosen).flat(...at)}`);
  return (tensor: string, index: number): number => at.indexOf(`${tensor}:${index}`);
}

/** The cells of the step's question that are typed on the stage, until it is solved; null: it has none. */
export function useBlanks(runs: Runs, chosen: Chosen): Blanks | null {
  const { ask } = runs.step;
  const { draft, revealed, given } = useStore(attemptOf);
  return useMemo(() => {
    if (!ask.cells || revealed || !canBeAsked(ask, runs.run.knobs)) return null;
    const place = askedPlaces(runs, ask.cells({ ...ask.given, ...given }), chosen);
    return (tensor, index) => {
      const at = place(tensor, index);
      return at < 0 ? undefined : (draft[at] ?? '');
    };
  }, [runs, ask, draft, revealed, given, chosen]);
}
