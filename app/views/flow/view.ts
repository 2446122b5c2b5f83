import { defineView, read } from '@/app/draw/view';
import { Flow, layoutOf } from './Flow';
import type { FlowProps } from './props';

declare module '@/content/stage' {
  interface ViewProps {
    flow: FlowProps;
  }
}

export const view = defineView<FlowProps>({
  // A picture of everything: on one scale most of it would be pale.
  reads: ({ rows }) =>
    rows.flatMap(({ nodes, each }) => [
      ...nodes.flatMap(({ of }) => read(of, { ownScale: true })),
      ...(each?.nodes ?? []).flatMap(({ of }) => read(of, { ownScale: true, over: each ? [each.over] : [] })),
    ]),
  measure: layoutOf,
  units: () => [14, 72],
  Component: Flow,
});
