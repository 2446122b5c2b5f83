import type { CurvePoint } from '@/content/schema';

/** The curves of a training run: mean loss of each epoch's updates, and right answers on digits that were held out. */
export interface Log {
  readonly loss: readonly CurvePoint[];
  readonly heldOut: readonly CurvePoint[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Reads a training log: `{ epochs: [{ step, loss, grey }, …] }`.
 *
 * @throws Error that says what was expected when something else came
 */
export function readLog(value: unknown): Log {
  const epochs = isRecord(value) && Array.isArray(value.epochs) ? value.epochs : [];
  const point = (name: string) => (epoch: unknown) => {
    if (!isRecord(epoch) || typeof epoch.step !== 'number' || typeof epoch[name] !== 'number') {
      throw new Error(`A training log needs epochs with the numbers step and ${name}, but one of them lacks these.`);
    }
    return [epoch.step, epoch[name]] as const;
  };
  if (!epochs.length) throw new Error('A training log needs a list called epochs, but there is none or it is empty.');
  return { loss: epochs.map(point('loss')), heldOut: epochs.map(point('grey')) };
}
