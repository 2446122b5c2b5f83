/** Pixels: a caption above its box, a row's title, an operator's circle and the space behind it. */
export const LABEL = 16;
export const TITLE = 20;
export const OP = 15;
export const BEHIND_OP = 7;
/** Before the first column, where wires of the row before come in; between columns, rows, and lines that run around. */
export const FIRST = 16;
export const COLUMN_GAP = 22;
export const ROW_GAP = 20;
/** A line below everything. */
export const NOTE = 16;
export const TRACK = 10;
/** Boxes of a column that holds several are smaller: a fan of three is not three times as high. */
export const FANNED = 0.62;
/** Between boxes of one column. */
export const LANE_GAP = 5;
/** The widest box is this many times as wide as the highest is high: sequences have more features than tokens. */
export const WIDE = 1.25;
