import { createContext, use } from 'react';
import type { CellName } from '@/app/lens/cell-name';
import type { Cell } from '@/lib/tensor/expression';
import type { Named, Trace } from '@/lib/trace/trace';
import type { InspectorWords } from './words';

/** What every number in a formula can do: say its name, light up, lead to its own arithmetic. */
export interface Links {
  readonly trace: Trace;
  readonly words: InspectorWords;
  nameCell(named: Named, index: number): CellName;
  onFollow(named: Named, index: number, byKeyboard: boolean): void;
  onHover(named: Named | null, index: number): void;
  /** Shows a shortened sum whole, or short again. */
  onToggle(path: string): void;
}

export const LinksContext = createContext<Links | null>(null);

export function useLinks(): Links {
  const links = use(LinksContext);
  if (!links) throw new Error('A formula needs a <LinksContext> around it: its numbers are links.');
  return links;
}

/** How a cell is called: by name where the system named its tensor, else by `·`, a step nobody can point at. */
export function cellNameOf({ trace, nameCell }: Pick<Links, 'trace' | 'nameCell'>, { tensor, index }: Cell): CellName {
  const named = trace.nameOf(tensor);
  return named ? nameCell(named, index) : { html: '·', text: '·' };
}
