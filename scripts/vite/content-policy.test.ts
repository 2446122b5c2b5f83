import { expect, it } from 'vitest';
import { withPolicy } from './content-policy';

const page = (script: string): string =>
  `<head>\n    <meta charset="utf-8" />\n<script>${script}</script><script type="module" src="a.js"></script></head>`;
const scriptSources = (html: string): string => /script-src ([^;]*)/.exec(html)?.[1] ?? '';

it('allows an inline script by the hash of its text, and no other', () => {
  // The hash that the browser's documentation gives for this script.
  const hashed = scriptSources(withPolicy(page("alert('Hello, world.');")));
  expect(hashed).toBe("'self' 'wasm-unsafe-eval' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  expect(scriptSources(withPolicy(page("alert('Hello, world!');")))).not.toBe(hashed);
});

it('stands in front of the first script', () => {
  const html = withPolicy(page('1'));
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});

it('says what is missing where there is no place for it', () => {
  expect(() => withPolicy('<html></html>')).toThrow('index.html must have <meta charset="utf-8" />');
});
