import type { Knob } from '@/content/knob';

/** What the knob of empty rows writes into scores, in its order. */
export const FILLS = [-100, -1e6, -1e9, Number.NEGATIVE_INFINITY] as const;
export const MILLION = 1;
export const [ADD, OVERWRITE] = [0, 1] as const;
export const [ROWS, COLUMNS, WHOLE] = [0, 1, 2] as const;

const fills = ['−100', '−10⁶', '−10⁹', '−∞'];

export const knobs: readonly Knob[] = [
  {
    id: 'c',
    kind: 'slider',
    initial: 0,
    min: 0,
    max: 1000,
    step: 1,
    words: { en: { label: 'Added c' }, zh: { label: '加上的 c' } },
  },
  {
    id: 'stable',
    kind: 'switch',
    initial: 0,
    words: { en: { label: 'Subtract the maximum' }, zh: { label: '先减去最大值' } },
  },
  {
    id: 'length',
    kind: 'slider',
    initial: 4,
    min: 1,
    max: 4,
    step: 1,
    words: { en: { label: 'Words' }, zh: { label: '有效长度' } },
  },
  {
    id: 'along',
    kind: 'options',
    initial: ROWS,
    words: {
      en: { label: 'Sums', options: ['rows', 'columns', 'table'] },
      zh: { label: '求和', options: ['每行', '每列', '整张表'] },
    },
  },
  {
    id: 'way',
    kind: 'options',
    initial: ADD,
    words: { en: { label: 'Mask', options: ['add', 'overwrite'] }, zh: { label: '掩蔽', options: ['加上', '改写'] } },
  },
  {
    id: 'fill',
    kind: 'options',
    initial: MILLION,
    words: { en: { label: 'Number', options: fills }, zh: { label: '数值', options: fills } },
  },
  {
    id: 'tau',
    kind: 'slider',
    initial: 1,
    min: 0.1,
    max: 10,
    step: 0.05,
    words: { en: { label: 'Temperature τ' }, zh: { label: '温度 τ' } },
  },
  {
    id: 's',
    kind: 'slider',
    initial: 1,
    min: 1,
    max: 16,
    step: 0.5,
    words: { en: { label: 'Scale s' }, zh: { label: '倍数 s' } },
  },
];
