import { type SyntheticEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Role } from '@/lib/trace/look';
import { keysIn, withRoles } from './decorate';
import './formula.css';

export interface FormulaProps {
  /** KaTeX HTML made at build time; live symbols carry `data-t="KEY"`. */
  readonly html: string;
  /** Live symbol → the role of the tensor it stands for. */
  readonly symbols: Readonly<Record<string, Role>>;
  readonly lit: ReadonlySet<string>;
  readonly onHover: (key: string | null) => void;
  readonly onPick: (key: string) => void;
}

const keyUnder = ({ target }: SyntheticEvent): string | null =>
  (target as Element).closest<HTMLElement>('[data-t][data-role]')?.dataset.t ?? null;

/**
 * A formula whose symbols have their tensors' colours, light up, and can be hovered and picked. Screen readers read its
 * MathML; for keys, every symbol has a button after the formula that is seen as a frame around the symbol itself.
 */
export function Formula({ html, symbols, lit, onHover, onPick }: FormulaProps) {
  const root = useRef<HTMLSpanElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  // The symbols keep their elements while the pointer is on them: lighting only changes classes.
  const markup = useMemo(() => ({ __html: withRoles(html, symbols) }), [html, symbols]);
  const keys = useMemo(() => keysIn(html, symbols), [html, symbols]);
  const hovered = useRef<string | null>(null);
  const hover = (key: string | null) => {
    if (key === hovered.current) return;
    hovered.current = key;
    onHover(key);
  };
  const focus = (key: string | null) => {
    setFocused(key);
    onHover(key);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: new markup has new elements
  useEffect(() => {
    for (const symbol of root.current?.querySelectorAll<HTMLElement>('[data-role]') ?? []) {
      symbol.classList.toggle('lit', lit.has(symbol.dataset.t ?? ''));
      symbol.classList.toggle('focused', symbol.dataset.t === focused);
    }
  }, [markup, lit, focused]);
  return (
    <span className="formula">
      {/* biome-ignore lint/a11y: the buttons below do the same for keys */}
      <span
        ref={root}
        onPointerOver={(event) => hover(keyUnder(event))}
        onPointerLeave={() => hover(null)}
        onClick={(event) => {
          const key = keyUnder(event);
          if (key !== null) onPick(key);
        }}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made by KaTeX at build time from the lesson's own formulas
        dangerouslySetInnerHTML={markup}
      />
      {keys.map((key) => (
        <button
          type="button"
          key={key}
          className="formula-key"
          onFocus={() => focus(key)}
          onBlur={() => focus(null)}
          onClick={() => onPick(key)}
        >
          {key}
        </button>
      ))}
    </span>
  );
}
