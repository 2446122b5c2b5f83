import type { Asks } from '@/content/asking';
import { build } from './asks/build';
import { compare } from './asks/compare';
import { growing } from './asks/growing';
import { ofReach } from './asks/reach';
import { ofTheLayer } from './asks/roles';
import { ofSentences } from './asks/sentences';

export default { ...growing, ...ofTheLayer, ...ofSentences, build, ...ofReach, compare } satisfies Asks;
