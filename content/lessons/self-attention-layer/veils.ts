import type { Covering } from '@/content/veil';

/** Everything, as soon as one of these covers something. */
export const onceAny =
  (...when: readonly Covering[]): Covering =>
  (c) =>
    when.some((covers) => covers(c) !== 'none') ? 'all' : 'none';

/** As soon as the knob stands elsewhere than where the question, as it is asked now, supposes it. */
export const onceAway =
  (knob: string, given = knob): Covering =>
  (c) =>
    c.knobs[knob] === c.given[given] ? 'none' : 'all';
