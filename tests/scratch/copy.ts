import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Manifest } from '@/scripts/first-load';
import type { Files } from './recipes';

const LEFT_OUT = ['node_modules', '.git', 'bench', 'dist', 'dev-dist', 'test-results', 'playwright-report'];

/** A copy of the project in a temporary folder, for things to be added to; it shares the installed packages. */
export class Copy {
  readonly folder = mkdtempSync(join(tmpdir(), 'headlight-'));

  constructor() {
    for (const name of readdirSync('.').filter((name) => !LEFT_OUT.includes(name))) {
      cpSync(name, join(this.folder, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'), 'dir');
  }

  add(files: Files | ReadonlyMap<string, Uint8Array>): void {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  /** Runs a program of node_modules/.bin. @returns what it printed @throws Error with what it printed when it fails */
  async run(program: string, ...args: string[]): Promise<string> {
    try {
      const { FORCE_COLOR: _, ...inherited } = process.env;
      const env = { ...inherited, NODE_ENV: '', VITEST: '', NO_COLOR: '1' };
      const path = join('node_modules', '.bin', program);
      return (await promisify(execFile)(path, args, { cwd: this.folder, env, maxBuffer: 1 << 26 })).stdout;
    } catch (failed) {
      const { stdout, stderr } = failed as { stdout?: string; stderr?: string };
      throw new Error(`${program} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? String(failed)}`);
    }
  }

  /** Builds the site. */
  async build(out: string): Promise<Built> {
    await this.run('vite', 'build', '--logLevel', 'error', '--outDir', out);
    const dist = join(this.folder, out);
    const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
    return { dist, manifest, read: (file) => readFileSync(join(dist, file), 'utf8') };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Built {
  readonly dist: string;
  readonly manifest: Manifest;
  read(file: string): string;
}
