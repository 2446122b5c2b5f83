import type { IndexMapWords } from './words';

export const words: IndexMapWords = { offsets: 'Δ = query − key' };
