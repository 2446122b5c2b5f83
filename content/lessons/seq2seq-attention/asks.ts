import type { Asks } from '@/content/asking';
import { attention } from './asks/attention';
import { program } from './asks/program';
import { readingAsks } from './asks/reading';
import { twoSides } from './asks/two-sides';

export default { ...readingAsks, ...attention, program, ...twoSides } satisfies Asks;
