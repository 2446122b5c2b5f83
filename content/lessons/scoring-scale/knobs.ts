import type { Knob } from '@/content/knob';

/** The widths that a crowd of keys is drawn in, in the order of their knob; and those that are measured side by side. */
export const WIDTHS = [1, 4, 16, 64, 256] as const;
export const MEASURED = [4, 16, 64, 256] as const;
export const [PRODUCT, DISTANCE] = [0, 1] as const;

const slider = (
  id: string,
  initial: number,
  range: readonly [number, number, number],
  en: string,
  zh: string,
): Knob => {
  const [min, max, step] = range;
  return { id, kind: 'slider', initial, min, max, step, words: { en: { label: en }, zh: { label: zh } } };
};
const options = (id: string, initial: number, choices: readonly string[], en: string, zh: string): Knob => ({
  id,
  kind: 'options',
  initial,
  words: { en: { label: en, options: choices }, zh: { label: zh, options: choices } },
});

export const knobs: readonly Knob[] = [
  options('width', 1, WIDTHS.map(String), 'Width d', '维数 d'),
  options('score', PRODUCT, ['q·k', '−½‖q − k‖²'], 'Score', '分数'),
  slider('d', 12, [4, 96, 4], 'Width d', '维数 d'),
  { id: 'draw', kind: 'seed', initial: 0, words: { en: { label: 'Draw again' }, zh: { label: '重新抽样' } } },
  slider('p', 0, [0, 1, 0.05], 'Power p', '指数 p'),
  slider('ofQ', 1, [0.25, 4, 0.25], 'Deviation of q', 'q 的标准差'),
  slider('ofK', 1, [0.25, 4, 0.25], 'Deviation of k', 'k 的标准差'),
  {
    id: 'divided',
    kind: 'options',
    initial: 0,
    words: {
      en: { label: 'Scores', options: ['undivided', 'divided by √d too'] },
      zh: { label: '分数', options: ['不除', '加上除以 √d 的'] },
    },
  },
  slider('dk', 3, [1, 6, 1], 'Width d', '维数 d'),
  slider('dv', 5, [1, 6, 1], 'Width of values', '值的维数'),
  slider('m', 4, [3, 6, 1], 'Keys', '键的个数'),
];
