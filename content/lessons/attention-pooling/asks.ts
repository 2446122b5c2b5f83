import type { Asks } from '@/content/asking';
import { build } from './asks/build';
import { gaussian } from './asks/gaussian';
import { points } from './asks/points';
import { program } from './asks/program';
import { scores } from './asks/scores';

export default { ...points, gaussian, matrix: program, ...scores, build } satisfies Asks;
