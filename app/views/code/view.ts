import { defineView, read } from '@/app/draw/view';
import { Code } from './Code';
import { codeLayout } from './layout';
import type { CodeProps } from './props';

declare module '@/content/stage' {
  interface ViewProps {
    code: CodeProps;
  }
}

export const view = defineView<CodeProps>({
  reads: ({ listings }) => listings.flatMap(({ lines }) => lines.flatMap(({ of }) => read(of))),
  // A line's tensor fills its pane, so that a wide one does not make the others small.
  measure: (props, _, lens, room) => codeLayout(props, lens, room),
  units: () => [16, 16],
  Component: Code,
});
