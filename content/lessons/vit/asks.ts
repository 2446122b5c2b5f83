import type { Asks } from '@/content/asking';
import { tokens } from './asks/tokens';

export default { ...tokens } satisfies Asks;
