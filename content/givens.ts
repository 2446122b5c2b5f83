/** A question's own numbers, as they are said on screen: which row, which factor. */
export type Givens = Readonly<Record<string, number>>;
