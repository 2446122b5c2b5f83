import { formatNumber } from '@/app/draw/number-text';
import type { Settings } from '@/app/workers/messages';
import type { Training } from './use-trainer';
import type { TrainerWords } from './words';

export const RATES = [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03];
export const BATCHES = [8, 16, 32, 64];
const SEEDS = [1, 2, 3, 4, 5];

interface Props {
  readonly words: TrainerWords;
  readonly training: Training;
  readonly settings: Settings;
  readonly height: number;
  onOrder(what: 'run' | 'pause' | 'step'): void;
  onReset(): void;
  onAgain(): void;
  onChange(settings: Settings): void;
}

/** Start, pause, one step, reset; rate, batch and seed; and in words how things stand. */
export function Controls({ words, training, settings, height, onOrder, onReset, onAgain, onChange }: Props) {
  const { phase } = training;
  const busy = phase === 'waiting' || phase === 'failed';
  const choice = (label: string, name: keyof Settings, options: readonly number[]) => (
    <label>
      <span>{label}</span>
      <select
        value={settings[name]}
        onChange={(event) => onChange({ ...settings, [name]: Number(event.target.value) })}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="trainer-controls" style={{ height }}>
      <div className="trainer-buttons">
        <button
          type="button"
          className="trainer-main"
          disabled={busy}
          onClick={() => onOrder(phase === 'running' ? 'pause' : 'run')}
        >
          {phase === 'running' ? words.pause : words.start}
        </button>
        <button type="button" disabled={busy || phase === 'running'} onClick={() => onOrder('step')}>
          {words.step}
        </button>
        {phase === 'failed' ? (
          <button type="button" onClick={onAgain}>
            {words.again}
          </button>
        ) : (
          <button type="button" disabled={busy} onClick={onReset}>
            {words.reset}
          </button>
        )}
      </div>
      <div className="trainer-settings" title={words.startsOver}>
        {choice(words.rate, 'lr', RATES)}
        {choice(words.batch, 'batch', BATCHES)}
        {choice(words.seed, 'seed', SEEDS)}
        <span>{words.startsOver}</span>
      </div>
      <p className={phase === 'failed' ? 'trainer-status failed' : 'trainer-status'} role="status">
        {statusOf(training, words)}
      </p>
    </div>
  );
}

/** While it runs this changes with every look at new digits only: a screen reader must be able to follow. */
function statusOf({ phase, now, loss, judged, fault }: Training, words: TrainerWords): string {
  if (phase === 'failed') return words.failed(fault);
  if (!now) return words.waiting;
  const [step, share] = judged.at(-1) ?? [0, 0];
  const lossAt = (at: number) => formatNumber(loss.find(([x]) => x === at)?.[1] ?? loss[0]?.[1] ?? 0, 2);
  if (phase === 'running') {
    return step ? words.running(formatNumber(step, 0), lossAt(step), `${formatNumber(100 * share, 0)}%`) : '…';
  }
  return now.steps ? words.paused(formatNumber(now.steps, 0), lossAt(now.steps)) : words.ready;
}
