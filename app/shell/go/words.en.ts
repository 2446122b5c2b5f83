import type { GoWords } from './words';

export const words: GoWords = {
  title: 'Go to a step',
  field: 'The number of a step, or words of its title; then Enter',
  found: (count) => (count === 0 ? 'No step of this lesson' : count === 1 ? '1 step' : `${count} steps`),
  end: 'End',
  lessons: 'Other lessons',
};
