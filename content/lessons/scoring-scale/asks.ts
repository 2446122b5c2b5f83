import type { Asks } from '@/content/asking';
import { additive } from './asks/additive';
import { divide } from './asks/divide';
import { pairs } from './asks/pairs';
import { program } from './asks/program';
import { tables } from './asks/tables';
import { width } from './asks/width';

export default { ...pairs, additive, ...width, divide, ...tables, program } satisfies Asks;
