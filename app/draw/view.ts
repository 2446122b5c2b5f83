import type { ReactNode } from 'react';
import type { Language } from '@/content/language';
import type { CurvePoint } from '@/content/schema';
import type { Ref } from '@/content/stage';
import type { Choice, Counts, Picks } from '@/lib/choice';
import type { Picture } from '@/lib/pictures/picture';
import type { Cell, Expression } from '@/lib/tensor/expression';
import type { Tensor } from '@/lib/tensor/tensor';
import type { Axis, Places } from '@/lib/trace/axis';
import type { Role } from '@/lib/trace/look';
import type { NumberWords } from './read-number';

/** How values become colours: red–paper–blue, paper–purple, counting colours of an index map, or the pixels themselves. */
export type ScaleKind = 'signed' | 'weights' | 'chances' | 'mask' | 'index' | 'pixels';

/** Whether numbers on this scale are shares: the rows that they stand in sum to 1. */
export const areShares = (kind: ScaleKind): boolean => kind === 'weights' || kind === 'chances';

/** `contrast`: for projectors that wash colours out. */
export type Theme = 'light' | 'dark' | 'contrast';

/** Why a number is hidden: the step asks for it, or uncovers it later. */
export type Hiding = 'asked' | 'later';

export interface ColourScale {
  readonly kind: ScaleKind;
  /** The value at the scale's end: ±max for signed, 0…max for weights and index, 0…1 for pixels. */
  readonly max: number;
  /** The largest value is veiled, so: what says the ends gives it away. */
  readonly secret?: Hiding;
  /** CSS colour of a value in the current theme. */
  colour(value: number): string;
  /** The same as 0–255 channels. */
  rgb(value: number): readonly [number, number, number];
  /** The same as one opaque pixel of canvas image data, seen as 32-bit words. */
  pixel(value: number): number;
  /** Ink that reads on that colour. */
  ink(value: number): string;
}

/** Two axes of a named tensor, as a view draws them. Rows and columns are already swapped for a transposed reference. */
export interface Matrix {
  /** The reference it came from, and the trace name that the reference means now. */
  readonly ref: Ref;
  readonly name: string;
  /** TeX symbol, with ᵀ where transposed. */
  readonly symbol: string;
  /** The same as HTML (KaTeX is not shipped: plain italic text with <sub>/<sup>). */
  readonly symbolHtml: string;
  readonly role: Role;
  readonly rows: number;
  readonly cols: number;
  /** Of the whole tensor that rows and columns are cut from. */
  readonly shape: readonly number[];
  /** What rows and columns are, and whether they lie in a grid; null for the one row of a vector. */
  readonly rowAxis: Axis | null;
  readonly colAxis: Axis | null;
  /** What rows and columns count, in the page's language: “query”, “feature”. */
  readonly rowWord: string;
  readonly colWord: string;
  /** How a row or column is called on screen: “5”, “CLS”, counted from the lesson's first number. */
  rowLabel(i: number): string;
  colLabel(j: number): string;
  /** The value on screen: edited, original, or their difference, as chosen. NaN where it is veiled. */
  at(i: number, j: number): number;
  /** Whether the step hides this number: it asks for it, or uncovers it later. Missing: nothing is hidden. */
  veiled?(i: number, j: number): Hiding | false;
  /** The value that the edited run holds, whatever is on screen: what an editor starts from. NaN where it is veiled. */
  stored(i: number, j: number): number;
  /** What the cell says instead of its number, where a lesson gives it words or somebody answers in it. */
  text?(i: number, j: number): string | undefined;
  /** Whether somebody set this very cell. */
  edited(i: number, j: number): boolean;
  readonly scale: ColourScale;
  /** Accessible name: symbol, trace name, shape. */
  readonly title: string;
  /** `16 × 12`; of another run than the one on screen also which: `16 × 12 · without the root`. */
  readonly shapeText: string;
  /** Bumped whenever `at` would answer differently; canvases redraw on it. */
  readonly version: number;
}

/** Numbers in 0–1, [height, width, channels] row by row: what a run reads as its picture. */
export type SizedPicture = Pick<Picture, 'pixels' | 'height' | 'width'>;

/** Into how many rows and columns of patches a picture is cut. */
export type GridSize = Places['grid'];

/** A place of a grid (counted row by row from 0) that somebody points at, with the role that it plays. */
export interface PlaceRole {
  readonly place: number;
  readonly grid: GridSize;
  readonly role: Role;
}

/** A rectangle of cells that takes part in what is selected or hovered: from and to are both inside. */
export interface Mark {
  readonly rows: readonly [from: number, to: number];
  readonly cols: readonly [from: number, to: number];
  readonly role: Role;
}

export type CellAt = readonly [row: number, col: number];

/** What views know of the world. The panels make one from the store; tests and the home page can make their own. */
export interface Lens {
  matrix(ref: Ref): Matrix;
  /** The matrix of one head or block, whatever is chosen: for small multiples. 0-based. */
  matrixOf(ref: Ref, chosen: Partial<Picks>): Matrix;
  /** The arithmetic of a cell over cells of named tensors; null: it comes from outside. */
  workings(m: Matrix, at: CellAt): Expression | null;
  /** Whether the arithmetic of a cell would give away what the step asks for: then there are no workings. */
  asked(m: Matrix, at: CellAt): boolean;
  /** Where a cell of the run stands in a matrix; null: it does not. */
  place(m: Matrix, cell: Pick<Cell, 'tensor' | 'index'>): CellAt | null;
  /** What a tensor of the run is called, and its role; null: it has no name. */
  named(tensor: Tensor): Pick<Matrix, 'role' | 'symbolHtml'> | null;
  readonly chosen: Picks;
  /** How many blocks, heads … there are to choose among. */
  readonly counts: Counts;
  /** What stands in the cells: the run with the reader's edits, the one without, or what the edits changed. */
  readonly compare: 'edited' | 'original' | 'difference';
  /** The picture as the run reads it, with edited pixels; null: it reads none. */
  readonly picture: SizedPicture | null;
  /** The grid that the run cuts it into first; null: none is stated. */
  readonly grid: GridSize | null;
  readonly knobs: Readonly<Record<string, number>>;
  /** How an entry of an axis is called: “5”, “CLS”. */
  label(axis: Axis, index: number): string;
  /** For what has colours of its own. */
  readonly theme: Theme;
  /** Words of the interface in the page's language. */
  readonly words: ViewWords;
}

export interface ViewWords {
  /** For views with words of their own. */
  readonly language: Language;
  /** One of those that can be chosen: `Head 3`. */
  readonly one: (kind: Choice, number: number) => string;
  readonly patch: (number: number) => string;
  readonly classToken: string;
  readonly image: string;
  readonly editCell: string;
  /** What the field over a cell says to what is no number. */
  readonly number: NumberWords;
  /** Announced for the active cell: row, column, value. */
  readonly cell: (row: string, column: string, value: string, edited: boolean) => string;
  /** Said in the place of a number that the step asks for. */
  readonly veiled: string;
  /** Said in the place of one that is uncovered later. */
  readonly later: string;
  readonly rowSum: string;
  readonly shortened: (shown: number, of: number) => string;
  readonly entries: (count: number) => string;
  /** What stands side by side in a name: `Block 1, Head 2`. */
  readonly list: (parts: readonly string[]) => string;
  /** The same where the parts have commas themselves. */
  readonly clauses: (parts: readonly string[]) => string;
  /** What something is called, and what is said of it: `Picture: 28 × 28`. */
  readonly named: (name: string, text: string) => string;
}

/** What is selected, hovered and lit. Changes often; kept apart from the lens so that canvases need not redraw. */
export interface Pointing {
  /** The selected cell, if it lies in this matrix. */
  selected(m: Matrix): CellAt | null;
  /** Cells that the hovered (else the selected) cell was computed from, or is part of. */
  marks(m: Matrix): readonly Mark[];
  /** Hovered in a formula or in the prose. */
  lit(m: Matrix): boolean;
  /** Where the row and the column of the hovered or selected cell lie in a picture, if they lie anywhere. */
  readonly places: readonly PlaceRole[];
}

/** How a cell was come to: undefined by a click, a tap, Enter or Space, which mean it; by keys that only walk there. */
export type By = 'keys' | undefined;

export interface ViewEvents {
  select(m: Matrix, at: CellAt, by?: By): void;
  hover(m: Matrix, at: CellAt | null): void;
  edit(m: Matrix, cells: readonly { readonly at: CellAt; readonly value: number }[]): void;
  choose(what: Partial<Picks>): void;
  /** Selects the cell and turns it over: 0 becomes 1, everything else 0. */
  toggle(m: Matrix, at: CellAt): void;
  turn(knob: string, value: number): void;
  /** Opens another step of the lesson. */
  go(step: string): void;
  /** Has the network read this picture, 28 × 28 × 3 bytes. */
  read(picture: Uint8Array): void;
  /** Goes to a moment of what is played: 0 is before the first. */
  play(moment: number): void;
}

/** What every view component receives. `unit` is the side of a cell in CSS pixels, solved by the stage. */
export interface ViewInput<Props> {
  readonly props: Props;
  readonly unit: number;
  /** Space the whole stage has, for views that are not made of cells. */
  readonly room: Room;
  readonly lens: Lens;
  readonly pointing: Pointing;
  readonly on: ViewEvents;
  /** How far what is played has come. Default: it has not begun. */
  readonly moment?: number;
  /** Points that the step computes for its views (`series` of the step), by their name. */
  readonly series?: (id: string) => readonly CurvePoint[];
  /** Whether the step asks for what the view shows of its own under this name. Default: it does not. */
  readonly hides?: (series: string) => boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a stage has for its views. */
export interface Room extends Size {
  /** A phone's: what stands side by side elsewhere is stacked. Default: under 640 pixels wide. */
  readonly narrow?: boolean;
  /** CSS pixels per pixel of the layout, where the stage is drawn larger than it is laid out. Default 1. */
  readonly scale?: number;
}

/** A tensor that a view draws, or takes numbers from. */
export interface Reading {
  readonly ref: Ref;
  /** Stand side by side: all entries of these share the tensor's colour scale. */
  readonly over?: readonly Choice[];
  /** The view draws no cells of it, or draws them on a scale of their own, which the legend leaves out. */
  readonly ownScale?: boolean;
}

/** One tensor of the props; nothing where the props name none. */
export const read = (ref: Ref | undefined, how: Omit<Reading, 'ref'> = {}): Reading[] =>
  ref === undefined ? [] : [{ ref, ...how }];

/** A view: what it reads, how large it is for a given cell size (both pure, tested), and the component that draws it. */
export interface View<Props> {
  reads(props: Props): readonly Reading[];
  /** The series of the step that it draws, by the props that name them: a wrong name is an error. Default: none. */
  series?(props: Props): Readonly<Record<string, string>>;
  /** Grows with `unit`. `room.width` may be used to wrap. */
  measure(props: Props, unit: number, lens: Lens, room: Room): Size;
  /** Cell sizes that make sense, in pixels; the stage picks the largest that fits. Default 3 to 56. */
  units?(props: Props, lens: Lens): readonly [least: number, most: number];
  Component(input: ViewInput<Props>): ReactNode;
}

/** Declares a view: `show('overlay', …)` is what app/views/overlay/view.ts declares. */
export const defineView = <Props>(view: View<Props>): View<Props> => view;
