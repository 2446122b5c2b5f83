import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { type Prerendered, pageHtml } from '../previews/page.ts';
import { hasPicture, pictureFile, pictureInSite } from '../previews/pictures.ts';
import { contentPlugins } from './content-plugins.ts';
import { weightSums } from './weight-sums.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Every step of every lesson as a page of its own, `en/vit/scores/index.html`, with its words, numbers and formulas, and
 * the committed picture of its stage. `SITE_URL` is the address that the site will have: chats want absolute ones.
 */
export const previews = (): Plugin => {
  let rendering: Promise<readonly Prerendered[]>;
  return {
    name: 'headlight-previews',
    apply: 'build',
    buildStart() {
      // Beside the bundler, which has threads of its own.
      rendering = prerendered();
      // Told when it is awaited.
      rendering.catch(() => undefined);
    },
    async generateBundle() {
      const site = process.env.SITE_URL ?? '';
      if (site && !/^https?:\/\//.test(site))
        throw new Error(`SITE_URL is the address of the site, such as https://example.org/headlight/, not "${site}".`);
      for (const page of await rendering) {
        const picture = hasPicture(page) ? pictureInSite(page) : null;
        const fileName = `${page.lang}/${page.lesson}/${page.step}/index.html`;
        this.emitFile({ type: 'asset', fileName, source: pageHtml(page, picture, site) });
        if (picture)
          this.emitFile({ type: 'asset', fileName: picture, source: readFileSync(root + pictureFile(page)) });
      }
    },
  };
};

/** The words of all steps, by running the lessons. */
async function prerendered(): Promise<readonly Prerendered[]> {
  const file = fileURLToPath(new URL('../previews/prerender.tsx', import.meta.url));
  const { module } = await runnerImport<{ default: readonly Prerendered[] }>(file, {
    configFile: false,
    // React as it is in the site: the compiler of texts must not write for another.
    mode: 'production',
    root,
    plugins: [...contentPlugins(), weightSums()],
    resolve: { alias: { '@': root } },
  });
  return module.default;
}
