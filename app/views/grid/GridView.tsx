import type { ViewInput } from '@/app/draw/view';
import { ManyGrids } from './ManyGrids';
import { OneGrid } from './OneGrid';
import type { GridProps } from './props';
import './grid-view.css';

/** Numbers in the places of a grid: one, or a small one for each of many. */
export const GridView = (input: ViewInput<GridProps>) =>
  input.props.over ? <ManyGrids {...input} /> : <OneGrid {...input} />;
