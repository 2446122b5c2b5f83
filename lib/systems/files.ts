import type { SystemFiles } from '../system/find';
import type { System } from '../system/system';

/**
 * Every architecture: lib/systems/FAMILY/ID.ts, found by folder. One without a PyTorch golden in tests/golden fails the
 * tests. Node without Vite reads the folder instead: scripts/systems-on-disk.ts.
 */
export const systemFiles: SystemFiles = import.meta.glob<System<unknown> | undefined>(['./*/*.ts', '!./*/*.test.ts'], {
  import: 'default',
});
