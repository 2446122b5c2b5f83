import type { Role } from '@/lib/trace/look';

/** Dashes, from one to the next, so that what has one colour differs without it. */
const DASHES = ['', '7 4', '2 3', '10 3 2 3', '4 2', '14 4'];

/** How much of a fill is its role's colour, in percent; the rest is paper. Neighbours are far apart for any eye. */
const TINTS = [100, 50, 28, 75, 40, 16];
/** The ink itself would be too heavy on a surface. */
const PLAIN_TINTS = [75, 45, 22, 60, 33, 12];
/** From here on ink does not read on a fill. */
const STRONG = 60;

/** How one of several series looks: the same colour twice never has the same dash, tint and marker. */
export interface SeriesLook {
  readonly colour: string;
  /** The same for areas and bars, and what is written on it. */
  readonly fill: string;
  readonly ink: string;
  readonly dash: string;
  /** Counts markers: circle, square, triangle, diamond … */
  readonly marker: number;
}

/** Looks of several series by their roles, in their order. */
export function looksOf(roles: readonly Role[]): readonly SeriesLook[] {
  return roles.map((role, i) => {
    const before = roles.slice(0, i).filter((other) => other === role).length;
    const tints = role === 'plain' ? PLAIN_TINTS : TINTS;
    const tint = tints[before % tints.length] as number;
    return {
      colour: `var(--${role})`,
      fill: tint === 100 ? `var(--${role})` : `color-mix(in oklab, var(--${role}) ${tint}%, var(--paper))`,
      ink: tint >= STRONG ? 'var(--on-strong)' : 'var(--ink)',
      dash: DASHES[before % DASHES.length] as string,
      marker: i,
    };
  });
}
