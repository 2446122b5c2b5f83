import { defineView } from '@/app/draw/view';
import { trainerLayout } from './layout';
import { type TrainerProps, TrainerView } from './Trainer';

declare module '@/content/stage' {
  interface ViewProps {
    trainer: TrainerProps;
  }
}

export const view = defineView<TrainerProps>({
  reads: () => [],
  measure(_, __, ___, room) {
    const { width, height } = trainerLayout(room);
    return { width, height };
  },
  Component: TrainerView,
});
