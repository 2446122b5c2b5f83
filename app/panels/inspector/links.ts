import { createContext, use } from 'react';
import type { Hiding } from '@/app/draw/view';
import type { CellName } from '@/app/lens/cell-name';
import type { Cell } from '@/lib/tensor/expression';
import type { Tensor } from '@/lib/tensor/tensor';
import type { Named, Trace } from '@/lib/trace/trace';
import type { InspectorWords } from './words';

/** What every number in a formula can do: say its name, light up, lead to its own arithmetic and to its tensor's entry. */
export interface Links {
  readonly trace: Trace;
  readonly words: InspectorWords;
  /** How the step hides this number, if it does. */
  veils(tensor: Tensor, index: number): Hiding | false;
  /** How a cell is called; with `to`, the cells from one to another, by what they share. */
  nameCell(named: Named, index: number, to?: number): CellName;
  onFollow(named: Named, index: number, byKeyboard: boolean): void;
  /** Opens what the list of tensors says of one. */
  onEntry(named: Named): void;
  onHover(named: Named | null, index: number): void;
  /** Shows a shortened sum whole, or short again. */
  onToggle(path: string): void;
  /** All sums are whole; and the way there. */
  readonly whole: boolean;
  onWhole(): void;
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
