import { type Knob, temperature } from '@/content/knob';

/** What the products are divided by, in the order of the knob's options. */
export const divisors = ['head', 'model', 'none'] as const;

/** The layer as the formulas of its steps have it, whatever was turned before. */
export const AS_WRITTEN = { divisor: 0, temperature: 1 };

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
  {
    id: 'divisor',
    kind: 'options',
    initial: 0,
    words: {
      en: { label: 'Divide by', options: ['√12, head', '√96, token', 'nothing'] },
      zh: { label: '除以', options: ['√12（头）', '√96（词元）', '不除'] },
    },
  },
  temperature(0.25),
];
