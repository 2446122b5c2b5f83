import type { Asks } from '@/content/asking';
import { last } from './asks/after';
import { attention } from './asks/attention';
import { descend } from './asks/descend';
import { watch } from './asks/watch';

export default { ...watch, ...attention, ...descend, ...last } satisfies Asks;
