/** Numbers in a token's row, and how many of them each of the eight heads returns. */
export const WIDTH = 96;
export const HEAD_WIDTH = 12;
