import type { Knob } from '@/content/knob';

/** Which part of the feed-forward network is on the stage. Nothing runs differently for it: home does without. */
export const layer: Knob = {
  id: 'layer',
  kind: 'options',
  initial: 0,
  words: {
    en: { label: 'Show', options: ['W₁', 'GELU', 'W₂'] },
    zh: { label: '显示', options: ['W₁', 'GELU', 'W₂'] },
  },
};
