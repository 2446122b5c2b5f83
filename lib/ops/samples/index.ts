import { arithmetic } from './arithmetic';
import { movement } from './movement';
import { positions } from './positions';
import { rows } from './rows';

/** A sample for every op of the registry. */
export const samples = [...arithmetic, ...movement, ...rows, ...positions];
