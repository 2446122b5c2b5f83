import type { Asks } from '@/content/asking';
import { last } from './asks/after';
import { descend } from './asks/descend';
import { watch } from './asks/watch';

export default { ...watch, ...descend, ...last } satisfies Asks;
