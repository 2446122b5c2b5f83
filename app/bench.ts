/** The lesson whose network stands on the home page. */
export const BENCH = 'vit';
