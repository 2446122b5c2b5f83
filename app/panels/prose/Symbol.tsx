import type { ReactNode } from 'react';
import { symbolText } from '@/app/draw/symbol-html';
import { actions } from '@/app/store/store';
import { useLitKeys } from '../pointed';
import { useScreen } from '../screen';

/** A live symbol or word: it lights its tensor on the stage, and is lit by it; a click opens its entry. */
export function LiveSymbol({ of, children }: { of?: string; children?: ReactNode }) {
  const { symbols, names, runs, lens } = useScreen();
  const litKeys = useLitKeys();
  const key = of ?? String(children);
  const entry = names[key];
  if (entry === undefined)
    throw new Error(`Step ${runs.step.id} has no symbol ${key}; its symbols are ${Object.keys(symbols).join(', ')}.`);
  const pick = () => openEntry(entry);
  return (
    // A word in running text must wrap like text, which a <button> does not.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      className={of ? 'symbol symbol-word' : 'symbol'}
      data-role={symbols[key]}
      data-lit={litKeys.has(key) || undefined}
      role="button"
      aria-label={
        typeof children === 'string' ? undefined : symbolText(lens.slice(runs.step.symbols[key] ?? '').symbol)
      }
      tabIndex={0}
      onPointerEnter={() => actions().light(key)}
      onPointerLeave={() => actions().light(null)}
      onFocus={() => actions().light(key)}
      onBlur={() => actions().light(null)}
      onClick={pick}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        pick();
      }}
    >
      {children}
    </span>
  );
}

/** Opens the entry of the tensor that a symbol stands for: what it is, and where it is made and used. */
export const openEntry = (entry: string): void => actions().set({ shelf: { entry } });
