import type { Words } from './language';

/** The values of knobs, by their ids. */
export type Knobs = Readonly<Record<string, number>>;

/** A setting that the learner turns: part of the system's configuration, of its input, or read by a view. */
export interface Knob {
  readonly id: string;
  /**
   * `play` is a slider that also runs by itself, one `step` at a time; `seed` counts up when somebody asks for other
   * random numbers.
   */
  readonly kind: 'slider' | 'switch' | 'options' | 'play' | 'seed';
  readonly initial: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly words: Words<{
    readonly label: string;
    /** What each option of `options` is called. */
    readonly options?: readonly string[];
    /** How a value of a slider is written where it is no plain number: `2³`. */
    readonly value?: (value: number) => string;
  }>;
}

/** The knobs where they start. */
export const initialKnobs = (knobs: readonly Knob[]): Knobs =>
  Object.fromEntries(knobs.map(({ id, initial }) => [id, initial]));

/** What scores are divided by before the softmax: 1 changes nothing, more evens the weights out. */
export const temperature = (step: number): Knob => ({
  id: 'temperature',
  kind: 'slider',
  initial: 1,
  min: 0.25,
  max: 4,
  step,
  words: { en: { label: 'Temperature τ' }, zh: { label: '温度 τ' } },
});

/** The nearest value that a knob can have. */
export function nearestValue({ kind, min, max, words }: Knob, value: number): number {
  if (kind === 'seed') return Math.max(0, Math.round(value));
  if (kind === 'slider' || kind === 'play') return Math.min(max ?? 1, Math.max(min ?? 0, value));
  const last = kind === 'switch' ? 1 : (words.en.options?.length ?? 1) - 1;
  return Math.min(last, Math.max(0, Math.round(value)));
}

/** Where a text wants knobs, as links say it: `noBias:1,noHead:7`. */
export const knobsIn = (text: string): Knobs =>
  Object.fromEntries(
    text.split(',').flatMap((part) => {
      const [id = '', value] = part.split(':');
      return id ? [[id, Number(value)]] : [];
    }),
  );
