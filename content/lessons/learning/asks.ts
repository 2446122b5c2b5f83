import type { Asks } from '@/content/asking';
import { last } from './asks/after';
import { attention } from './asks/attention';
import { wayBack } from './asks/back';
import { descend } from './asks/descend';
import { watch } from './asks/watch';

export default { ...watch, ...attention, ...wayBack, ...descend, ...last } satisfies Asks;
