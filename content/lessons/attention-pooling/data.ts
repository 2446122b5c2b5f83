import { power, sin } from '@/lib/maths';
import { tensor } from '@/lib/tensor/tensor';

/** The curve that the points were taken from: f₀(x) = 2 sin x + x^0.8. */
export const truth = (x: number): number => 2 * sin(x) + power(x, 0.8);

/** Where the axis ends, and the points on it. */
export const AXIS = [0, 5] as const;
const keys = [0, 1, 2, 3, 4, 5];
/** The axis in steps of 0.05. */
export const axis = Array.from({ length: 101 }, (_, i) => i / 20);
/** Where predictions are drawn: between those, since a prediction may jump where two keys are equally near. */
export const places = axis.slice(0, -1).map((x) => x + 0.025);

export const vector = (values: readonly number[]) => tensor(values, [values.length]);

/** The same tensors in every run, so that a run can tell what is the same. */
export const points = {
  x_train: vector(keys),
  y_train: vector(keys.map(truth)),
  x_curve: vector(places),
};
/** No point is left out. */
export const mask = tensor(new Float32Array(keys.length), [keys.length], 'i32');

/** Things on a desk: what the eye may look for in them (colour, readable, drinkable). */
export const thingKeys = [
  [1, 0, 1],
  [0, 1, 0],
  [0, 1, 0],
  [0, 0.5, 0],
  [0, 1, 0],
];
/** What each gives: minutes of reading, sips. */
export const thingValues = [
  [0, 6],
  [8, 0],
  [3, 0],
  [5, 0],
  [9, 0],
];
export const [CUP, NEWS, NOTEBOOK] = [0, 1, 3] as const;

export const matrix = (rows: readonly (readonly number[])[]) =>
  tensor(rows.flat(), [rows.length, rows[0]?.length ?? 0]);
