import { isNarrow } from '@/app/draw/grid/narrow';
import type { Lens, Room, Size, View } from '@/app/draw/view';
import type { Picked, ShownView } from '@/content/stage';

export type Views = Readonly<Record<string, View<unknown>>>;

export const GAP = 28;
const UNITS = [3, 56] as const;

/** The cell size of one view when the stage's is `unit`. */
export function unitOf(shown: ShownView, views: Views, unit: number, lens: Lens): number {
  const [least, most] = views[shown.view]?.units?.(shown.props, lens) ?? UNITS;
  return Math.min(most, Math.max(least, unit));
}

/** Space that a stage takes with cells of this size. Narrow rooms stack what otherwise stands side by side. */
export function measureStage(stage: Picked, views: Views, unit: number, lens: Lens, room: Room): Size {
  if ('view' in stage) {
    const view = views[stage.view];
    if (!view) throw new Error(`No view is called ${stage.view}. There are: ${Object.keys(views).join(', ')}.`);
    return view.measure(stage.props, unitOf(stage, views, unit, lens), lens, room);
  }
  const across = 'row' in stage && !isNarrow(room);
  const sizes = ('row' in stage ? stage.row : stage.column).map((part) => measureStage(part, views, unit, lens, room));
  const total = (of: (size: Size) => number) => sizes.reduce((sum, size) => sum + of(size), GAP * (sizes.length - 1));
  const most = (of: (size: Size) => number) => Math.max(...sizes.map(of));
  return across
    ? { width: total((s) => s.width), height: most((s) => s.height) }
    : { width: most((s) => s.width), height: total((s) => s.height) };
}

/** The largest cell size, in half pixels, with which the stage fits its room. A narrow room scrolls downwards. */
export function solveUnit(stage: Picked, views: Views, lens: Lens, room: Room): number {
  const height = isNarrow(room) ? Number.POSITIVE_INFINITY : room.height;
  const fits = (unit: number): boolean => {
    const size = measureStage(stage, views, unit, lens, room);
    return size.width <= room.width && size.height <= height;
  };
  let low = 2;
  let high = 240;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle / 2)) low = middle;
    else high = middle - 1;
  }
  return low / 2;
}
