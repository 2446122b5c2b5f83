import type { Arrangement } from '@/content/arrangement';
import type { Ref } from '@/content/stage';
import { formatRef, parseRef } from '@/lib/reference';

/** Where an axis may run. */
export type Slot = 'down' | 'across' | 'within';

/**
 * The axes in their new order, as links call them, once one of them runs elsewhere (null: nothing does). What ran there
 * before goes where the other came from, or a held one takes its place.
 */
export function movedAxis({ keys, down, across, within }: Arrangement, slot: Slot, axis: number | null): string[] {
  const order = { down, across, within };
  const other = (['down', 'across', 'within'] as const).find((each) => each !== slot && order[each] === axis);
  const before = order[slot];
  order[slot] = axis;
  if (other && axis !== null) order[other] = before;
  const running = () => [order.down, order.across, order.within];
  for (const each of ['down', 'across'] as const) {
    if (order[each] === null) order[each] = keys.findIndex((_, i) => !running().includes(i));
  }
  return running().flatMap((i) => (i === null ? [] : [keys[i] as string]));
}

/** The axes that are held, by position. */
export const heldAxes = ({ keys, down, across, within }: Arrangement): number[] =>
  keys.flatMap((_, i) => (i === down || i === across || i === within ? [] : [i]));

/** The same tensor with an axis held at another entry. */
export function heldAt(tensor: Ref, axis: string, entry: number): Ref {
  const parsed = parseRef(tensor);
  const others = parsed.holds.filter(([key]) => key !== axis);
  return formatRef({ ...parsed, holds: [...others, [axis, `${entry}`]] });
}
