import type { IndexMapWords } from './words';

export const words: IndexMapWords = { offsets: 'Δ = 查询 − 键' };
