import type { Words } from '@/content/language';

/** Which way the offsets of the table run, beside its shape. */
export const offsetsNote: Words<string> = { en: 'Δ = query − key', zh: 'Δ = 查询 − 键' };
