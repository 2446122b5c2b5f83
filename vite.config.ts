import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { buildFolder } from './scripts/vite/build-folder.ts';
import { checked } from './scripts/vite/checked/plugin.ts';
import { groups, withoutKnown } from './scripts/vite/chunks.ts';
import { contentPlugins } from './scripts/vite/content-plugins.ts';
import { contentPolicy } from './scripts/vite/content-policy.ts';
import { fileNames } from './scripts/vite/file-names.ts';
import { fontSubsets } from './scripts/vite/font-subsets.ts';
import { katexFonts } from './scripts/vite/katex-fonts.ts';
import { kernels } from './scripts/vite/kernels-plugin.ts';
import { packWeights } from './scripts/vite/pack-weights.ts';
import { isPageOfStep, openLive, PAGES } from './scripts/vite/pages-offline.ts';
import { plainReactPlugin } from './scripts/vite/plain-react.ts';
import { plainScales } from './scripts/vite/plain-scales.ts';
import { previews } from './scripts/vite/previews.ts';
import { weightSums } from './scripts/vite/weight-sums.ts';
import { weightsAhead } from './scripts/vite/weights-ahead.ts';

export default defineConfig({
  // Relative addresses: the site works from any folder of any static host.
  base: './',
  plugins: [
    ...contentPlugins(),
    katexFonts(),
    fontSubsets(),
    kernels(),
    plainReactPlugin(),
    plainScales(),
    weightSums(),
    packWeights(),
    weightsAhead(),
    checked(),
    previews(),
    react(),
    VitePWA({
      // A new version waits until somebody asks for it: app/shell/update.
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        name: 'Headlight',
        short_name: 'Headlight',
        description: 'Attention, number by number',
        display: 'standalone',
        background_color: '#fcfbf8',
        theme_color: '#fcfbf8',
        icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        clientsClaim: true,
        globPatterns: ['**/*.{js,css,html,svg,woff2,safetensors}', 'weights/training-log.json'],
        // Nine states of one training, 0.9 MB each, are kept once somebody has opened the lesson that shows them.
        // So are golden cases: once somebody has asked for one.
        // Prerendered pages are for those who have no worker: with it the live step opens at once.
        globIgnores: ['weights/snapshots/**', 'checked/**', ...PAGES.files],
        navigateFallbackDenylist: [PAGES.address],
        runtimeCaching: [
          { urlPattern: /\/(?:weights\/snapshots|checked)\//, handler: 'NetworkFirst' },
          { urlPattern: isPageOfStep, handler: openLive },
        ],
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
    }),
    contentPolicy(),
    buildFolder(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // The thread that trains runs the same kernels.
  worker: { format: 'es', plugins: () => [kernels()] },
  build: {
    target: 'es2023',
    manifest: true,
    modulePreload: { polyfill: false, resolveDependencies: withoutKnown },
    // A font inside the style sheet would travel with every first load, used or not.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        ...fileNames,
        codeSplitting: { groups },
      },
      onLog(level, log, report) {
        // A static import beside a dynamic one pulls a lesson's words into the first load: mend the import.
        if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(log.message);
        report(level, log);
      },
    },
  },
});
