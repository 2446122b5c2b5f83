import { defineView, read } from '@/app/draw/view';
import { IndexMap } from './IndexMap';
import { indexMapLayout, LARGEST } from './layout';
import { type IndexMapProps, matricesOf } from './matrices';

declare module '@/content/stage' {
  interface ViewProps {
    'index-map': IndexMapProps;
  }
}

/** A map of many pairs may shrink to this side, in pixels. */
const LEAST = 160;

export const view = defineView<IndexMapProps>({
  // Alone, the table needs the map for the grid of its offsets only, and shows nothing of it.
  reads: ({ index, table, gathered }) =>
    (gathered === undefined ? [table] : [index, table, gathered]).flatMap((ref) => read(ref)),
  measure(props, unit, lens, room) {
    const { width, height } = indexMapLayout(matricesOf(props, lens), unit, room);
    return { width, height };
  },
  units: ({ index }, lens) => [Math.min(3, LEAST / lens.matrix(index).rows), LARGEST],
  Component: IndexMap,
});
