import type { CellAt, Hiding, Matrix } from './view';

/** Stands where a number would, as long as the step asks for it. */
const ASKED = '?';

/** How a cell is hidden; undefined: it is in view. */
export const veilOf = ({ veiled }: Pick<Matrix, 'veiled'>, [i, j]: CellAt): Hiding | undefined =>
  veiled?.(i, j) || undefined;

export const isVeiled = (m: Pick<Matrix, 'veiled'>, at: CellAt): boolean => veilOf(m, at) !== undefined;

/** How what is made of several cells is hidden: by any that is. */
export const someVeil = (veils: readonly (Hiding | undefined)[]): Hiding | undefined =>
  veils.includes('asked') ? 'asked' : veils.find(Boolean);

/** What stands in the place of a hidden number: nothing where it comes by itself. Undefined: it is in view. */
export const markOf = (veil: Hiding | undefined): string | undefined => veil && (veil === 'later' ? '' : ASKED);

/** The same for those who hear it. */
export const wordOf = (veil: Hiding | undefined, words: VeilWords): string | undefined =>
  veil && words[veil === 'later' ? veil : 'veiled'];

export interface VeilWords {
  readonly veiled: string;
  readonly later: string;
}

/** The number of a cell as somebody writes it; a mark in its place where it is veiled. */
export const written = <T>(m: Pick<Matrix, 'veiled' | 'at'>, at: CellAt, write: (value: number) => T): T | string =>
  markOf(veilOf(m, at)) ?? write(m.at(...at));

/** The same for those who hear it. */
export const said = (
  m: Pick<Matrix, 'veiled' | 'at'>,
  at: CellAt,
  write: (value: number) => string | undefined,
  words: VeilWords,
): string => wordOf(veilOf(m, at), words) ?? write(m.at(...at)) ?? '';
