import type { ReactNode } from 'react';
import type { CellName } from '@/app/lens/cell-name';
import type { WeightKind } from '@/content/scene';
import type { Role } from '@/lib/trace/look';
import type { Named, Trace } from '@/lib/trace/trace';
import type { Arithmetic } from './display';
import type { Passes } from './layout';
import type { Links } from './links';
import type { Crumb } from './Trail';
import type { InspectorWords } from './words';

/** The cell that is shown, what it is called, and what can be done with it. */
export interface InspectorProps {
  readonly trace: Trace;
  /** The same run without edits. */
  readonly original: Trace;
  /** The selected cell, or the hovered one: a tensor of `trace`, and the position in its storage. */
  readonly named: Named;
  readonly index: number;
  /** Another text for every selection. What is only hovered is written into the elements that are there. */
  readonly selection: string;
  /** What the section is called, and what is selected. */
  readonly label: { readonly section: string; readonly title: string };
  readonly words: InspectorWords;
  /** Where the parameters come from. Default: nothing is said about it. */
  readonly weights?: WeightKind | null;
  /** Which moved numbers are explained by what made them where they came from. Default: none. */
  readonly passes?: Passes;
  /** Which numbers the step hides. Default: none. */
  readonly veils?: Links['veils'];
  /** Whether the cell is asked for from memory: then nothing is said of how it is computed. Default: no. */
  readonly fromMemory?: boolean;
  /** How many terms of its sum are uncovered, where the cell is uncovered term by term. Default: it is not. */
  readonly summed?: number | null;
  readonly trail: readonly Crumb[];
  /** All of the arithmetic, in the place of the stage. */
  readonly whole: boolean;
  onWhole(): void;
  /** Numbers and words large enough for a projector. */
  readonly presenting: boolean;
  /** How a cell is called; with `to`, the cells from one to another, by what they share. */
  nameCell(named: Named, index: number, to?: number): CellName;
  onFollow(named: Named, index: number): void;
  /** Opens the entry of a tensor whose symbol was picked. */
  onEntry(named: Named): void;
  /** Null: there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  onHover(named: Named | null, index: number): void;
  onEdit(value: number): void;
  onReset(): void;
}

/** The arithmetic of a cell, to be drawn. */
export interface ArithmeticProps {
  readonly of: Arithmetic;
  /** What the arithmetic comes to: the symbol of the cell. */
  readonly subject: ReactNode;
  readonly role: Role;
  /** The number that the run holds, as written. */
  readonly stored: string;
}
