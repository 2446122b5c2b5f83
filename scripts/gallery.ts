import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { contentPlugins } from './vite/content-plugins.ts';
import { kernels } from './vite/kernels-plugin.ts';
import { weightSums } from './vite/weight-sums.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the page of all views, gallery.html, into a folder of its own: the site has no such page. */
export async function buildGallery(folder: string): Promise<void> {
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [...contentPlugins(), kernels(), weightSums(), react()],
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    worker: { format: 'es', plugins: () => [kernels()] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      minify: false,
      rolldownOptions: { input: `${root}gallery.html` },
    },
  });
}
