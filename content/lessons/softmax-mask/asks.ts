import type { Asks } from '@/content/asking';
import { axis } from './asks/axis';
import { masks } from './asks/masks';
import { ofOneRow } from './asks/one-row';
import { program } from './asks/program';
import { rows } from './asks/rows';
import { sharpness } from './asks/sharpness';

export default { ...rows, ...ofOneRow, axis, program, masks, ...sharpness } satisfies Asks;
