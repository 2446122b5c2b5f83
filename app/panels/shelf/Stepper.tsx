import type { ShelfWords } from './words';

interface Props {
  /** What the axis counts. */
  readonly name: string;
  /** The entry at which it is held, from 0. */
  readonly at: number;
  readonly count: number;
  readonly label: (entry: number) => string;
  readonly words: Pick<ShelfWords, 'before' | 'after'>;
  onStep(entry: number): void;
}

/** Where an axis is held, one entry back and one on. */
export function Stepper({ name, at, count, label, words, onStep }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> with its legend has a layout of its own
    <span className="opened-held" role="group" aria-label={name}>
      <span>{name}</span>
      <button type="button" disabled={at === 0} aria-label={words.before(name)} onClick={() => onStep(at - 1)}>
        ‹
      </button>
      <output>{label(at)}</output>
      <button type="button" disabled={at === count - 1} aria-label={words.after(name)} onClick={() => onStep(at + 1)}>
        ›
      </button>
    </span>
  );
}
