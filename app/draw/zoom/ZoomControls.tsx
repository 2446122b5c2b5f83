import type { Language } from '@/content/language';
import { zoomWords } from './words';

export interface ZoomControlsProps {
  readonly k: number;
  readonly most: number;
  /** They stand in the matrix's corner, not above it. */
  readonly inside: boolean;
  readonly language: Language;
  readonly onBy: (factor: number) => void;
  readonly onWhole: () => void;
}

/** What magnifies a matrix without wheel, keys or fingers, and says how much it is magnified. */
export function ZoomControls({ k, most, inside, language, onBy, onWhole }: ZoomControlsProps) {
  const words = zoomWords(language);
  const button = (name: string, sign: string, disabled: boolean, onClick: () => void) => (
    <button type="button" aria-label={name} title={name} disabled={disabled} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is laid out by rules of its own
    <div
      className={['zoom', k > 1 && 'on', inside && 'inside'].filter(Boolean).join(' ')}
      role="group"
      aria-label={words.group}
    >
      {button(words.smaller, '−', k <= 1, () => onBy(1 / 2))}
      {button(words.whole, `×${k < 10 ? Number(k.toFixed(1)) : Math.round(k)}`, k <= 1, onWhole)}
      {button(words.larger, '+', k >= most, () => onBy(2))}
    </div>
  );
}
