import { formatNumber } from '@/app/draw/number-text';
import { valueText } from '@/app/draw/value-text';
import { chosenPicture } from '@/app/store/picture';
import { useStore } from '@/app/store/store';
import { FoundStep } from './FoundStep';
import { type FullSizeState, useFullSize } from './use-full-size';
import { checkedWords } from './words';
import './full-size.css';

const MEGABYTE = 1e6;
/** Of so many classes it is told how probable they are. */
const MOST = 3;

/** ViT-B/16 as large as it was published, on weights that a seed draws. */
export function FullSize() {
  const { lang, picture } = useStore();
  const { full } = checkedWords(lang);
  const { state, run, cancel, find } = useFullSize();
  const { progress, done, found, fault } = state;
  const said = progress && full[progress.what](formatNumber(100 * progress.share, 0));
  return (
    <section className="checked-full" aria-label={full.title}>
      <h4>{full.title}</h4>
      <p>{full.lead}</p>
      <p>
        {progress && said && (
          <>
            <progress aria-label={full.title} max={1} value={progress.share} /> <span>{said}</span>{' '}
          </>
        )}
        {/* One button, so that who presses it by a key still stands on it. */}
        <button type="button" onClick={progress ? cancel : () => run(chosenPicture(picture))}>
          {progress ? full.cancel : full.run}
        </button>
      </p>
      <div role="status">
        {fault !== null && <p>{full.failed(fault)}</p>}
        {done && <Done of={done} />}
      </div>
      {done && (
        <label>
          <span>{full.step}</span>{' '}
          <select value={found?.name ?? ''} onChange={({ target }) => find(target.value)}>
            <option value="" disabled />
            {done.steps.map(({ name, shape }) => (
              <option key={name} value={name}>{`${name} · ${shape.join(' × ')}`}</option>
            ))}
          </select>
        </label>
      )}
      {found && <FoundStep key={found.name} of={found} />}
    </section>
  );
}

/** What it took, and what it comes to. */
function Done({ of }: { of: NonNullable<FullSizeState['done']> }) {
  const { full, engines, comma } = checkedWords(useStore((state) => state.lang));
  const milliseconds = (time: number) => formatNumber(time, 0);
  const megabytes = (bytes: number) => formatNumber(bytes / MEGABYTE, 0);
  const likely = [...of.probs]
    .map((p, i) => ({ p, i }))
    .sort((a, b) => b.p - a.p)
    .slice(0, MOST)
    .map(({ p, i }) => `${i} (${valueText(p)})`);
  return (
    <>
      <p>{full.time(milliseconds(of.forward), milliseconds(of.drawing), engines[of.engine] ?? of.engine)}</p>
      <p>
        {full.memory(...([of.weights, of.kept, of.block, of.all].map(megabytes) as [string, string, string, string]))}
      </p>
      <p>{full.says(likely.join(comma))}</p>
    </>
  );
}
