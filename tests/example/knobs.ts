import type { Knob } from '@/content/knob';

const size = (id: string, initial: number, en: string, zh: string): Knob => ({
  id,
  kind: 'slider',
  initial,
  min: 1,
  max: 4,
  step: 1,
  words: { en: { label: en }, zh: { label: zh } },
});

/** One of each kind, and sizes that blocks, heads and labels follow. */
export const knobs: readonly Knob[] = [
  { id: 'scaled', kind: 'switch', initial: 1, words: { en: { label: 'Divide by √d' }, zh: { label: '除以 √d' } } },
  {
    id: 'temperature',
    kind: 'slider',
    initial: 1,
    min: 0.5,
    max: 4,
    step: 0.5,
    words: {
      en: { label: 'Temperature', value: (value) => `τ = ${value}` },
      zh: { label: '温度', value: (value) => `τ = ${value}` },
    },
  },
  size('stages', 2, 'Stages', '阶段数'),
  size('blocks', 2, 'Blocks', '块数'),
  size('heads', 2, 'Heads', '头数'),
  size('windows', 2, 'Windows', '窗口数'),
  {
    id: 'turn',
    kind: 'options',
    initial: 0,
    words: {
      en: { label: 'Picture', options: ['as it is', 'pushed on', 'mirrored', 'negative'] },
      zh: { label: '图片', options: ['原样', '平移', '镜像', '负片'] },
    },
  },
  {
    id: 'darts',
    kind: 'play',
    initial: 4,
    min: 2,
    max: 6,
    step: 1,
    words: { en: { label: 'Darts' }, zh: { label: '飞镖数' } },
  },
  { id: 'seed', kind: 'seed', initial: 1, words: { en: { label: 'Throw again' }, zh: { label: '再投一次' } } },
];
