import type { Asks } from '@/content/asking';
import { attention } from './asks/attention';
import { picture } from './asks/picture';
import { tokens } from './asks/tokens';

export default { ...picture, ...tokens, ...attention } satisfies Asks;
