/** How many times faster than usual. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
