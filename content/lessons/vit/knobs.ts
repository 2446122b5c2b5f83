import { type Knob, temperature } from '@/content/knob';

/** The layer as the formulas of its steps have it, whatever was turned before. */
export const AS_WRITTEN = { divisor: 0, temperature: 1 };

/** What scores are divided by before softmax: an option for each of `divisors`. */
export const divisorKnob: Knob = {
  id: 'divisor',
  kind: 'options',
  initial: 0,
  words: {
    en: { label: 'Divide by', options: ['√12, head', '√96, token', 'nothing'] },
    zh: { label: '除以', options: ['√12（头）', '√96（词元）', '不除'] },
  },
};

export const knobs: readonly Knob[] = [
  {
    id: 'channel',
    kind: 'options',
    initial: 0,
    words: {
      en: { label: 'Channel', options: ['Red', 'Green', 'Blue'] },
      zh: { label: '通道', options: ['红', '绿', '蓝'] },
    },
  },
  divisorKnob,
  temperature(0.25),
];
