import type { CellAt, Matrix } from './view';

/** Stands where a number would, as long as the step asks for it. */
export const ASKED = '?';

export const isVeiled = ({ veiled }: Pick<Matrix, 'veiled'>, [i, j]: CellAt): boolean => veiled?.(i, j) ?? false;

/** The number of a cell as somebody writes it; a mark in its place where it is veiled. */
export const written = <T>(m: Pick<Matrix, 'veiled' | 'at'>, at: CellAt, write: (value: number) => T): T | string =>
  isVeiled(m, at) ? ASKED : write(m.at(...at));

/** The same for those who hear it. */
export const said = (
  m: Pick<Matrix, 'veiled' | 'at'>,
  at: CellAt,
  write: (value: number) => string | undefined,
  words: { readonly veiled: string },
): string => (isVeiled(m, at) ? words.veiled : (write(m.at(...at)) ?? ''));
