/** Where the bundler puts scripts and styles: a folder as deep as the one that they end in. */
export const UNNAMED = 'assets/build';

/** Everything of one build lies in a folder of its own (build-folder.ts), so the names in it need no hashes. */
const named = (path: string): string => `${UNNAMED}/${path}`;

/** `…/content/lessons/vit/en.mdx?part=0` → `vit-en-0`, `…/app/views/matrix/view.ts` → `matrix-view` */
function nameOf(source: string): string {
  const [path = '', query = ''] = source.split('?');
  const [folder, file = ''] = path.split('/').slice(-2);
  return [folder, file.replace(/\.\w+$/, ''), query.replace(/^part=/, '')].filter(Boolean).join('-');
}

/** What the bundler's `output` says about names. A chunk that is no module's own has the name of its group. */
export const fileNames = {
  entryFileNames: named('[name].js'),
  chunkFileNames: ({ facadeModuleId }: { readonly facadeModuleId?: string | null }): string =>
    named(`${facadeModuleId ? nameOf(facadeModuleId) : '[name]'}.js`),
  // Fonts stay where they are when the rest changes.
  assetFileNames({ names: [name = ''], originalFileNames: [source] }: Asset): string {
    if (!name.endsWith('.css')) return 'assets/[name]-[hash][extname]';
    return named(`${source ? nameOf(source) : '[name]'}.css`);
  },
};

interface Asset {
  readonly names: readonly string[];
  readonly originalFileNames: readonly string[];
}
