import { defineView, read } from '@/app/draw/view';
import { GridView } from './GridView';
import { layoutOfMany } from './ManyGrids';
import { layoutOfOne } from './OneGrid';
import type { GridProps } from './props';

declare module '@/content/stage' {
  interface ViewProps {
    grid: GridProps;
  }
}

export const view = defineView<GridProps>({
  reads: ({ of, over, regions, closed }) => [
    ...read(of, over && over !== 'rows' ? { over: [over] } : {}),
    ...read(closed, { ownScale: true }),
    ...read(regions && 'of' in regions ? regions.of : undefined, { ownScale: true }),
  ],
  measure: (props, unit, lens) => {
    const { width, height } = props.over ? layoutOfMany(props, unit, lens) : layoutOfOne(props, unit, lens);
    return { width, height };
  },
  units: ({ zoom = 1 }) => [8 / zoom, 32 / zoom],
  Component: GridView,
});
