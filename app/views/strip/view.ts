import { defineView, read } from '@/app/draw/view';
import { stripLayout } from './layout';
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
  /** A line that is longer than the room scrolls. */
  measure(props, unit, lens, room) {
    const { width, height } = stripLayout(props, unit, lens);
    return { width: Math.min(width, room.width), height };
  },
  units: () => [16, 56],
  Component: Strip,
});
