import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from './write-whole';

const root = fileURLToPath(new URL('..', import.meta.url));

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('a file written whole', () => {
  it('stands alone in the folders that were made for it, and replaces an earlier one', () => {
    const path = join(dir, 'a', 'b', 'result');
    writeWhole(path, Uint8Array.of(1, 2, 3));
    writeWhole(path, Uint8Array.of(4));
    expect([...readFileSync(path)]).toEqual([4]);
    expect(readdirSync(join(dir, 'a', 'b'))).toEqual(['result']);
  });

  it('leaves nothing behind where it cannot take its place', () => {
    mkdirSync(join(dir, 'result', 'inside'), { recursive: true });
    expect(() => writeWhole(join(dir, 'result'), Uint8Array.of(1))).toThrow();
    expect(readdirSync(dir)).toEqual(['result']);
  });

  it('is refused where a file stands in the place of a folder', () => {
    writeFileSync(join(dir, 'file'), '');
    expect(() => writeWhole(join(dir, 'file', 'result'), Uint8Array.of(1))).toThrow(/ENOTDIR/);
  });

  it.skipIf(!existsSync('/proc/self'))('is refused where no folder can be made', () => {
    expect(() => writeWhole('/proc/nope/deeper/result', Uint8Array.of(1))).toThrow(/ENOENT/);
  });
});

it.skipIf(process.platform === 'win32')(
  'a trace that does not fit on the disk leaves the earlier result as it was',
  () => {
    const name = 'mini-vit.rpe.safetensors';
    writeFileSync(join(dir, name), 'earlier');
    // No file may grow beyond a block or two: the write stops in the middle, as it does on a full disk.
    const { status, stderr } = spawnSync(
      'sh',
      [
        '-c',
        `ulimit -f 2; exec "${process.execPath}" --import tsx scripts/trace.ts tests/golden/${name} --out "${dir}"`,
      ],
      { cwd: root, encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/EFBIG|ENOSPC/);
    expect(readdirSync(dir)).toEqual([name]);
    expect(readFileSync(join(dir, name), 'utf8')).toBe('earlier');
  },
);
