import type { ViewInput } from '@/app/draw/view';
import { Many } from './Many';
import { One } from './One';
import type { GridProps } from './props';
import './grid-view.css';

/** Numbers in the places of a grid: one, or a small one for each of many. */
export const GridView = (input: ViewInput<GridProps>) => (input.props.over ? <Many {...input} /> : <One {...input} />);
