import type { Kernels } from '../kernels';
import { copy } from './copy';
import * as elements from './elements';
import { matmul } from './matmul';
import * as rows from './rows';

/** The reference: plain loops over Float32Arrays, everywhere available. */
export const typescriptKernels: Kernels = { matmul, copy, ...elements, ...rows };
