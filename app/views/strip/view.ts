import { defineView, read } from '@/app/draw/view';
import { LEAST, stripLayout } from './layout';
import type { StripProps } from './props';
import { Strip } from './Strip';

declare module '@/content/stage' {
  interface ViewProps {
    strip: StripProps;
  }
}

export const view = defineView<StripProps>({
  reads: ({ rows, arcs }) => [
    ...rows.flatMap(({ of, shown }) => [...read(of, { ownScale: true }), ...read(shown, { ownScale: true })]),
    ...read(arcs?.of),
  ],
  /** A line scrolls that with the smallest chips is still longer than the room. */
  measure(props, unit, lens, room) {
    const { width, height } = stripLayout(props, unit, lens);
    return { width: unit > LEAST ? width : Math.min(width, room.width), height };
  },
  units: () => [LEAST, 56],
  Component: Strip,
});
