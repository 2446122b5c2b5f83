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
  measure: codeLayout,
  units: () => [3, 56],
  Component: Code,
});
