import type { Asks } from '@/content/asking';
import { attention } from './asks/attention';
import { program } from './asks/program';
import { reading } from './asks/reading';
import { twoSides } from './asks/two-sides';

export default { ...reading, ...attention, program, ...twoSides } satisfies Asks;
