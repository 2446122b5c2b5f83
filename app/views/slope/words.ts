import type { Language } from '@/content/language';

interface SlopeWords {
  readonly runs: string;
  readonly line: string;
  readonly step: string;
  readonly label: (now: string, then: string) => string;
}

export const slopeWords: Readonly<Record<Language, SlopeWords>> = {
  en: {
    runs: 'real runs',
    line: 'along the gradient',
    step: 'after the step',
    label: (now, then) => `The loss over this one weight: now ${now}, after the step ${then}`,
  },
  zh: {
    runs: '实际运行',
    line: '沿梯度的直线',
    step: '走一步之后',
    label: (now, then) => `损失随这一个权重的变化：现在 ${now}，走一步之后 ${then}`,
  },
};
