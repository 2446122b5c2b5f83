/**
 * In how many parts a step is uncovered: its sentences, and its question. `after`: behind which sentence, counted from 1,
 * fragments come that the text places; the others come behind the last.
 */
export interface Uncoverable {
  readonly parts: number;
  readonly after?: Readonly<Record<string, number>>;
}
