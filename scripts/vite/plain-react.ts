import type { Plugin } from 'vite';
import { cutCode } from './cut-code.ts';
import { CUTS, VERSION } from './react-cuts.ts';

/** The files of React that are cut, as paths in node_modules. */
export const cutFiles = Object.keys(CUTS);

/** What the site cannot import from React: `hydrateRoot`, `Activity`. */
export const cutExports = Object.values(CUTS).flatMap(({ unset = [] }) =>
  unset.flatMap((name) => /^exports\.(\w+)$/.exec(name)?.[1] ?? []),
);

/**
 * A file of React as the site has it.
 *
 * @throws Error where it is of another version than the one that was read
 */
export function plainReact(file: string, code: string): string {
  const [, version = 'of no known version'] = /exports\.version = "([^"]+)"/.exec(code) ?? [];
  if (version === VERSION) return cutCode(code, CUTS[file] ?? {});
  throw new Error(
    `${file} is ${version}, and scripts/vite/react-cuts.ts cuts what was read in ${VERSION}. See whether the new version's fiber tags count alike, run the browser tests on the built site, then change VERSION.`,
  );
}

/**
 * React brings along what pages drawn by a server need, forms that functions answer, transitions, what is hoisted into
 * the head, events, attributes and elements of every page, and what browsers of years ago did otherwise. This page has
 * none of it, and it is two fifths of what React weighs: 29 KB gzipped of every first load. The built site has the
 * rest (`react-cuts.ts`); tests and the development server run React as it is.
 */
export const plainReactPlugin = (): Plugin => ({
  name: 'headlight-plain-react',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/node_modules\/react(?:-dom)?\/cjs\// },
    handler(code, id) {
      const file = cutFiles.find((file) => id.endsWith(`/node_modules/${file}`));
      return file ? { code: plainReact(file, code), map: null } : null;
    },
  },
});
