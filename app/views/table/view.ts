import { shownRefs } from '@/app/draw/plot/refs';
import { defineView, read } from '@/app/draw/view';
import { tableSize } from './layout';
import type { TableProps } from './props';
import { Table } from './Table';

declare module '@/content/stage' {
  interface ViewProps {
    table: TableProps;
  }
}

export const view = defineView<TableProps>({
  reads: (props) => shownRefs(props.of).flatMap((ref) => read(ref, { ownScale: true })),
  measure: tableSize,
  units: () => [24, 40],
  Component: Table,
});
