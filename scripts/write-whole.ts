import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Writes a file whole or not at all, in a folder that is made where there is none: under another name first, so that a
 * full disk leaves what stood there before.
 *
 * @throws Error of the file system
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const folder = dirname(resolve(path));
  makeFolder(folder);
  const part = join(folder, `.${basename(path)}.${process.pid}.part`);
  try {
    writeFileSync(part, bytes);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** One folder after the other: Node's own `recursive` never returns from /proc, where no folder can be made. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else may just have made it.
    if (!existsSync(path)) throw error;
  }
}
