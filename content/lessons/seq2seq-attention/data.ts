import type { Text } from '@/content/language';
import { tensor } from '@/lib/tensor/tensor';

export const matrix = (rows: readonly (readonly number[])[]) =>
  tensor(rows.flat(), [rows.length, rows[0]?.length ?? 0]);

/** Four words of two numbers; the third says the opposite of the first, the fourth that of the second. */
export const FOUR = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;
/** The word that is looked for wherever it stands. */
export const SOUGHT = FOUR[2];

/** So many words: the four, over and over. */
export const sentence = (length: number): readonly (readonly number[])[] =>
  Array.from({ length }, (_, i) => FOUR[i % FOUR.length] as readonly number[]);

/** The same tensors in every run, so that a run can tell what is the same. */
export const four = matrix(FOUR);
/** What the decoder holds before its two outputs, and before one. */
export const asking = matrix([
  [2, 0],
  [0, 4],
]);
export const askingSharply = matrix([
  [4, 0],
  [0, 4],
]);
export const askingOnce = matrix([[2, 0]]);

/** How many words a sentence may have where it grows. */
export const LENGTHS = [4, 8, 12, 16, 20] as const;
export const sentences = LENGTHS.map((length) => matrix(sentence(length)));
export const carries = tensor([0, 0.5, 1, 1.5, 2, 2.5, 3], [7]);

const END: Text = { en: 'END', zh: '〈END〉' };
/** The output of the translation, without its end. */
export const CHARACTERS = ['机', '器', '学', '习'] as const;
export const MACHINE_LEARNING = ['machine', 'learning'] as const;

interface Task {
  readonly source: readonly Text[];
  readonly target: readonly Text[];
}

/** A translation; a word that is spoken, a tenth of a second at a time; a summary. */
export const TASKS: readonly Task[] = [
  { source: MACHINE_LEARNING, target: [...CHARACTERS, END] },
  {
    source: Array.from({ length: 8 }, (_, i) => ({ en: `${100 * (i + 1)} ms`, zh: `${100 * (i + 1)} ms` })),
    target: ['你', '好', END],
  },
  {
    source: [
      { en: 'the', zh: '星期一' },
      { en: 'meeting', zh: '的' },
      { en: 'on', zh: '会议' },
      { en: 'Monday', zh: '改' },
      { en: 'moves', zh: '在' },
      { en: 'to', zh: '星期五' },
      { en: 'Friday', zh: '中午' },
      { en: 'noon', zh: '举行' },
    ],
    target: [{ en: 'meeting', zh: '会议' }, { en: 'moved', zh: '改期' }, END],
  },
];

/** Words that fit no character, in front of “machine learning”; the last of them stands next to it. */
export const STRANGERS = ['see', 'our', 'notes', 'on', 'the'] as const;
