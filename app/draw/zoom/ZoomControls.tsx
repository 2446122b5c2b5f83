import type { Language } from '@/content/language';
import { zoomWords } from './words';
import type { Zooming } from './zooming';
import './zoom.css';

export interface ZoomControlsProps {
  readonly k: number;
  readonly zooming: Pick<Zooming, 'most' | 'by' | 'whole'>;
  /** They stand in the matrix's corner, not above it. */
  readonly inside: boolean;
  readonly language: Language;
}

/** What magnifies a matrix without wheel, keys or fingers, and says how much it is magnified. */
export function ZoomControls({ k, zooming, inside, language }: ZoomControlsProps) {
  const words = zoomWords(language);
  const { most, by, whole } = zooming;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is laid out by rules of its own
    <div
      className={['zoom', k > 1 && 'on', inside && 'inside'].filter(Boolean).join(' ')}
      role="group"
      aria-label={words.group}
    >
      <button
        type="button"
        aria-label={words.smaller}
        title={words.smaller}
        disabled={k <= 1}
        onClick={() => by(1 / 2)}
      >
        <span aria-hidden="true">−</span>
      </button>
      <button type="button" aria-label={words.whole} title={words.whole} disabled={k <= 1} onClick={whole}>
        <span aria-hidden="true">{`×${k < 10 ? Number(k.toFixed(1)) : Math.round(k)}`}</span>
      </button>
      <button type="button" aria-label={words.larger} title={words.larger} disabled={k >= most} onClick={() => by(2)}>
        <span aria-hidden="true">+</span>
      </button>
    </div>
  );
}
