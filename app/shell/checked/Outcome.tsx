import { useState } from 'react';
import { formatNumber } from '@/app/draw/number-text';
import { useStore } from '@/app/store/store';
import { isWithin } from '@/lib/systems/deviation';
import { Furthest } from './Furthest';
import type { RerunState } from './use-rerun';
import { checkedWords } from './words';

/** Rows before somebody asks for all. */
const MOST = 5;

/** What came of computing a case here: whether all of it is near enough, and where it differs most. */
export function Outcome({ name, of }: { name: string; of: RerunState }) {
  const words = checkedWords(useStore((state) => state.lang));
  const [whole, setWhole] = useState(false);
  const done = of !== null && typeof of === 'object' ? of : null;
  const says = of === 'busy' ? words.rerunning : typeof of === 'string' ? words.faults[of] : null;
  const near = done?.deviations.every(isWithin);
  return (
    <div className="checked-outcome">
      <p role="status" data-beyond={near === false || undefined}>
        {says && <span>{says}</span>}
        {done && (
          <>
            <span>
              {words.done(
                done.deviations.length,
                formatNumber(done.milliseconds, done.milliseconds < 10 ? 1 : 0),
                words.engines[done.engine] ?? done.engine,
              )}
            </span>{' '}
            <strong>{near ? words.within : words.beyond}</strong>
          </>
        )}
      </p>
      {done && <Furthest name={name} deviations={whole ? done.deviations : done.deviations.slice(0, MOST)} />}
      {done && !whole && done.deviations.length > MOST && (
        <button type="button" className="quiet" onClick={() => setWhole(true)}>
          {words.more(done.deviations.length)}
        </button>
      )}
    </div>
  );
}
