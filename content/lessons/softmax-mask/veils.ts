import { type Covering, onceEdited, onceTurned } from '@/content/veil';

/** Everything, as soon as one of these covers something. */
export const onceAny =
  (...when: readonly Covering[]): Covering =>
  (c) =>
    when.some((covers) => covers(c) !== 'none') ? 'all' : 'none';

/** Once the scores of the row were changed, or a knob stands elsewhere than where the question supposes it. */
export const onceChanged = (knob: string, from: number): Covering =>
  onceAny(onceTurned(knob, from), onceEdited(['in.z']));
