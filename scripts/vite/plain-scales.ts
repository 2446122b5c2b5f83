import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const PLAIN = fileURLToPath(new URL('./from-number-to-number.ts', import.meta.url));
const OWN = '?of-scales';

/**
 * d3's scales bring along what blends colours, dates, strings and transforms and what writes numbers in any form: 8.4 KB
 * gzipped of a first load for a scale that goes from numbers to pixels. In the built site they have the numbers alone,
 * and cost 1.1 KB. Their share of d3-array is a copy of its own: home draws with two functions of that module, and would
 * load all that the scales of other pages use of it. Tests and the development server run d3 as it is.
 */
export const plainScales = (): Plugin => ({
  name: 'headlight-plain-scales',
  apply: 'build',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (!ofScales(importer)) return null;
    if (/^d3-(?:interpolate|format)$/.test(id)) return PLAIN;
    if (id !== 'd3-array') return null;
    const found = await this.resolve(id, importer, { skipSelf: true });
    return found && { id: found.id + OWN, moduleSideEffects: false };
  },
  load: (id) => (id.endsWith(OWN) ? readFileSync(id.slice(0, -OWN.length), 'utf8') : null),
});

/** d3-scale-chromatic blends colours. */
const ofScales = (importer: string | undefined): boolean => /\/node_modules\/d3-scale\//.test(importer ?? '');
