import { defineView, read } from '@/app/draw/view';
import { movesLayout } from './layout';
import { Moves, type MovesProps } from './Moves';
import { played } from './play';

declare module '@/content/stage' {
  interface ViewProps {
    moves: MovesProps;
  }
}

export const view = defineView<MovesProps>({
  reads: ({ of }) => read(of, { ownScale: true }),
  // As wide as the room, whatever the cells: its columns are terms.
  measure({ of }, _, lens, room) {
    const expression = lens.workings(lens.matrix(of), [0, 0]);
    const play = expression && played(expression);
    return play ? movesLayout(play, room) : { width: 320, height: 60 };
  },
  units: () => [16, 16],
  Component: Moves,
});
