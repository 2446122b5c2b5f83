import { defineView, read } from '@/app/draw/view';
import { movesLayout } from './layout';
import { Moves, type MovesProps } from './Moves';
import { played } from './play';
import { travelLayout } from './travel';

declare module '@/content/stage' {
  interface ViewProps {
    moves: MovesProps;
  }
}

export const view = defineView<MovesProps>({
  reads: (props) => ('of' in props ? read(props.of, { ownScale: true }) : [...read(props.from), ...read(props.to)]),
  // As wide as the room, whatever the cells: its columns are terms.
  measure(props, _, lens, room) {
    if (!('of' in props)) return travelLayout(lens.matrix(props.from), lens.matrix(props.to), room);
    const expression = lens.workings(lens.matrix(props.of), [0, 0]);
    const play = expression && played(expression);
    return play ? movesLayout(play, room) : { width: 320, height: 60 };
  },
  units: () => [16, 16],
  Component: Moves,
});
