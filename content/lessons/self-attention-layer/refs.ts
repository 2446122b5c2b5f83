/** What the steps call most. */
export const X = 'in.tokens';
export const WQ = 'w.q.weight';
export const WK = 'w.k.weight';
