import type { Asks } from '@/content/asking';
import { build } from './asks/build';
import { gaussianAsk } from './asks/gaussian';
import { onPoints } from './asks/points';
import { program } from './asks/program';
import { scores } from './asks/scores';

export default { ...onPoints, gaussian: gaussianAsk, matrix: program, ...scores, build } satisfies Asks;
