import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What a page may load and run, but for its own inline scripts: its own files, and pictures that somebody chose. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // The kernels are WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  // Places and colours of what is drawn are inline styles.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  // The speaker's window shows the page itself, in small.
  'frame-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
};

const CHARSET = '<meta charset="utf-8" />';

/** The page with its policy in front of the first script, each inline script allowed by its hash. */
export function withPolicy(html: string): string {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  const hashes = inline.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const policy = Object.entries(POLICY)
    .map(([name, sources]) => [name, sources, ...(name === 'script-src' ? hashes : [])].join(' '))
    .join('; ');
  if (!html.includes(CHARSET)) throw new Error(`index.html must have ${CHARSET}: the content policy goes behind it.`);
  return html.replace(CHARSET, `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

/** Gives the built page its Content-Security-Policy. The development server needs scripts that no policy allows. */
export const contentPolicy = (): Plugin => ({
  name: 'headlight-content-policy',
  apply: 'build',
  enforce: 'post',
  transformIndexHtml: { order: 'post', handler: withPolicy },
});
