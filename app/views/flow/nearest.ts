import { least } from 'd3';
import type { FlowBox } from './box';

type Direction = readonly [x: number, y: number];

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Which box a key moves to from another: the nearest in an arrow's direction, the first, the last; null: not our key. */
export function moveTo(key: string, from: number, boxes: readonly FlowBox[]): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return boxes.length - 1;
  const [right, down] = ARROWS[key] ?? [];
  const at = boxes[from];
  if (right === undefined || down === undefined || !at) return null;
  const far = ({ x, y }: FlowBox) => {
    const [dx, dy] = [x - at.x, y - at.y];
    const [ahead, aside] = [dx * right + dy * down, Math.abs(dx * down) + Math.abs(dy * right)];
    // What lies more to the side than ahead is not in that direction, unless nothing else is.
    return ahead <= 1 ? Number.POSITIVE_INFINITY : ahead + 2 * aside;
  };
  const to = least(boxes.keys(), (i) => far(boxes[i] as FlowBox));
  return to === undefined || far(boxes[to] as FlowBox) === Number.POSITIVE_INFINITY ? from : to;
}
