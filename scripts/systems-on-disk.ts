import { readdirSync } from 'node:fs';
import type { SystemFiles } from '../lib/system/find';

const folder = new URL('../lib/systems/', import.meta.url);

const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[^/]+\/[^/]+(?<!\.test)\.ts$/.test(path));

/** Every architecture, for programs that Vite does not build: what lib/systems/files.ts is to the page. */
export const systemsOnDisk: SystemFiles = Object.fromEntries(
  paths.map((path) => [path, async () => (await import(new URL(path, folder).href)).default]),
);
