import { defineView, read } from '@/app/draw/view';
import { Ablations, type AblationsProps } from './Ablations';
import { ablationsLayout } from './layout';

declare module '@/content/stage' {
  interface ViewProps {
    ablations: AblationsProps;
  }
}

export const view = defineView<AblationsProps>({
  reads: ({ of }) => read(of),
  measure(_, __, ___, room) {
    const { width, height } = ablationsLayout(room);
    return { width, height };
  },
  Component: Ablations,
});
