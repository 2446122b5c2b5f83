import type { Text } from '@/content/language';
import { normal, seeded } from '@/lib/random';
import { tensor } from '@/lib/tensor/tensor';

export const matrix = (rows: readonly (readonly number[])[]) =>
  tensor(rows.flat(), [rows.length, rows[0]?.length ?? 0]);

/** Four tokens and three matrices, of the lesson that computes them by hand. */
export const FOUR = [[1, 1], [1, 0], [0, 1], [1, -1]]; // biome-ignore format: reads as a matrix
const wq = matrix([[1, 1], [0, 1]]); // biome-ignore format: reads as a matrix
const wk = matrix([[0, 1], [1, -1]]); // biome-ignore format: reads as a matrix
const wv = matrix([[0, 2], [1, -1]]); // biome-ignore format: reads as a matrix
const same = matrix([[1, 0], [0, 1]]); // biome-ignore format: reads as a matrix

export const tokens = matrix(FOUR);
/** Dog, bites, man: the first, third and fourth of the tokens. */
export const three = matrix([0, 2, 3].map((i) => FOUR[i] as number[]));

/** The matrices as they are given, with no queries, and without matrices at all. */
export const weightsByHand = { 'q.weight': wq, 'k.weight': wk, 'v.weight': wv };
export const withoutQueries = { ...weightsByHand, 'q.weight': matrix([[0, 0], [0, 0]]) }; // biome-ignore format: a matrix
export const bare = { 'q.weight': same, 'k.weight': same, 'v.weight': same };

const drawn = (seed: number, rows: number, cols: number, deviation = 1) => {
  const random = seeded(seed);
  return tensor(
    Array.from({ length: rows * cols }, () => deviation * normal(random)),
    [rows, cols],
  );
};
/** Eleven words and another last one; sixteen tokens in a square and another one for any of their places. */
export const sentence = drawn(6, 11, 4);
export const otherWord = drawn(61, 1, 4);
export const square = drawn(16, 16, 2, 0.2);
export const otherToken = matrix([[1, -1.5]]);

const text = (en: string, zh: string): Text => ({ en, zh });
const [was, too] = [text('was', '实在'), text('too', '太')];
/** Up to “it”, which is the eighth word at every length. */
const start = [
  text('The', '这只'),
  text('animal', '动物'),
  text('didn’t', '没有'),
  text('cross', '穿过'),
  text('the', '这条'),
  text('street', '街道'),
  text('because', '因为'),
  text('it', '它'),
];
export const [ANIMAL, STREET, IT] = [1, 5, 7] as const;
const ends: readonly Text[] = [text('tired', '累'), text('wide', '宽')];

/** The sentence with eleven words, or with ten or nine, that ends in either way. */
export const sentenceWords = (count: number, end: number): readonly Text[] => [
  ...start,
  ...[was, too].slice(0, Math.max(0, count - start.length - 1)),
  ends[end] as Text,
];

/** What each word is, in 0 and 1: a pronoun, living, a place, a sign of something living, a sign of a place. */
function kindsOf(count: number, end: number): number[][] {
  const is = (i: number, at: number) => (i === at ? 1 : 0);
  return Array.from({ length: count }, (_, i) => [
    is(i, IT),
    is(i, ANIMAL),
    is(i, STREET),
    end === 0 ? is(i, count - 1) : 0,
    end === 1 ? is(i, count - 1) : 0,
  ]);
}
/** The same tensors in every run, by length and end. */
const kinds = [9, 10, 11].map((count) => [0, 1].map((end) => matrix(kindsOf(count, end))));
export const kindsAt = (count: number, end: number) => kinds[count - 9]?.[end] ?? (kinds[2]?.[0] as never);

/** The matrices of both layers, set by hand: what the pronoun asks for, what answers, and what is written down. */
export const byHand = {
  'first.query': matrix([[4], [0], [0], [0], [0]]),
  'first.key': matrix([[0], [0], [0], [1], [1]]),
  'first.value': matrix([[0, 0], [0, 0], [0, 0], [1, 0], [0, 1]]), // biome-ignore format: a matrix
  'second.query': matrix([[5, 0], [0, 5]]), // biome-ignore format: a matrix
  'second.key': matrix([[0, 0], [1, 0], [0, 1], [0, 0], [0, 0]]), // biome-ignore format: a matrix
};

/** Words as a pronoun, something living, or a place; all others are 0. Three places, counted from 0. */
export const nounsOf = (count: number, animal: number, street: number, it: number): number[][] =>
  Array.from({ length: count }, (_, i) => [it, animal, street].map((at) => (i === at ? 1 : 0)));
const nouns = new Map<number, ReturnType<typeof matrix>>();
export function nounsAt(count: number) {
  const it = Math.min(IT, count - 1);
  const known = nouns.get(count) ?? matrix(nounsOf(count, ANIMAL, Math.min(STREET, it - 1), it));
  nouns.set(count, known);
  return known;
}
const empty = matrix([[0, 0], [0, 0], [0, 0]]); // biome-ignore format: a matrix
/** Nothing is asked for and nothing offered. */
export const emptyWeights = { 'q.weight': empty, 'k.weight': empty, 'v.weight': empty };

/** The orders in which the three words can stand, as the numbers of the words. */
export const ORDERS = [[0, 1, 2], [2, 1, 0], [1, 2, 0]] as const; // biome-ignore format: a list of orders
export const orders = ORDERS.map((order) => tensor([...order], [3], 'i32'));
export const dogBitesMan: readonly Text[] = [text('dog', '狗'), text('bites', '咬'), text('man', '人')];
