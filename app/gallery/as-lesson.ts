import { asks } from '@/content/ask';
import type { Lesson } from '@/content/schema';
import type { Stage } from '@/content/stage';
import { hideNothing } from '@/content/veil';
import type { Example } from './example';

/** The lesson that an example is: each case a step, so that store, lens and stage treat it like any other. */
export const asLesson = ({ view, knobs = [], cases }: Example): Lesson => ({
  card: {
    id: `example/${view}`,
    part: 'review',
    order: 0,
    title: { en: view, zh: view },
    steps: Object.fromEntries(Object.keys(cases).map((id) => [id, 0])),
  },
  countFrom: 1,
  scenes: Object.fromEntries(Object.entries(cases).map(([id, { scene }]) => [id, scene])),
  knobs,
  steps: Object.entries(cases).map(([id, { props, select, scene: _, ...more }]) => ({
    ...more,
    id,
    scene: id,
    symbols: {},
    stage: { view, props } as unknown as Stage,
    focus: select,
    ask: asks('number'),
    veil: hideNothing('An example is there to be seen.'),
  })),
});
