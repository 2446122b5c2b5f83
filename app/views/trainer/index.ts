import type { View } from '../lens';
import { type TrainerProps, TrainerView } from './Component';
import { trainerLayout } from './layout';

declare module '@/content/stage' {
  interface ViewProps {
    trainer: TrainerProps;
  }
}

export const trainer: View<TrainerProps> = {
  reads: () => [],
  measure(_, __, ___, room) {
    const { width, height } = trainerLayout(room);
    return { width, height };
  },
  Component: TrainerView,
};
