import type { Knob } from '@/content/knob';
import { LENGTHS, STRANGERS } from './data';

/** How much of the old state is kept, where nothing else is said. */
export const HALF = 0.5;
/** How far w can be turned, and by how much at a time. */
export const W_MOST = 3;
export const W_STEP = 0.05;
export const WORDS_MOST = 100;

const counts = LENGTHS.map(String);

export const knobs: readonly Knob[] = [
  {
    id: 'task',
    kind: 'options',
    initial: 0,
    words: {
      en: { label: 'Task', options: ['translation', 'speech', 'summary'] },
      zh: { label: '任务', options: ['翻译', '语音识别', '摘要'] },
    },
  },
  {
    id: 'p',
    kind: 'slider',
    initial: 0.9,
    min: 0.5,
    max: 0.99,
    step: 0.01,
    words: { en: { label: 'Each right choice' }, zh: { label: '每步选对的概率' } },
  },
  {
    id: 'flip',
    kind: 'options',
    initial: 0,
    words: {
      en: { label: 'Turn round word', options: ['none', '1', '2', '3', '4'] },
      zh: { label: '翻转', options: ['无', '词 1', '词 2', '词 3', '词 4'] },
    },
  },
  {
    id: 'w',
    kind: 'slider',
    initial: HALF,
    min: 0,
    max: W_MOST,
    step: W_STEP,
    words: { en: { label: 'Kept w' }, zh: { label: '保留 w' } },
  },
  {
    id: 'length',
    kind: 'options',
    initial: 0,
    words: { en: { label: 'Words', options: counts }, zh: { label: '词数', options: counts } },
  },
  {
    id: 'front',
    kind: 'slider',
    initial: 0,
    min: 0,
    max: STRANGERS.length,
    step: 1,
    words: { en: { label: 'Words in front' }, zh: { label: '前面加词' } },
  },
  {
    id: 'cost',
    kind: 'slider',
    initial: 4,
    min: 1,
    max: 6,
    step: 1,
    words: { en: { label: 'Cost of a unit' }, zh: { label: '每个单元扣分' } },
  },
  {
    id: 'swap',
    kind: 'switch',
    initial: 0,
    words: { en: { label: 'Swap the two sides' }, zh: { label: '两边互换' } },
  },
  {
    id: 'T',
    kind: 'slider',
    initial: 50,
    min: 2,
    max: WORDS_MOST,
    step: 1,
    words: { en: { label: 'Words T' }, zh: { label: '词数 T' } },
  },
];
