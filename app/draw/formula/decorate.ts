import type { Role } from '@/lib/trace/look';

const SYMBOL = /data-t="([^"]*)"/g;

/**
 * KaTeX HTML whose live symbols also carry their role: `data-t="Q"` becomes `data-t="Q" data-role="query"`. Symbols that
 * stand for no tensor of the step stay as they are.
 */
export const withRoles = (html: string, symbols: Readonly<Record<string, Role>>): string =>
  html.replace(SYMBOL, (all, key: string) => {
    const role = Object.hasOwn(symbols, key) ? symbols[key] : undefined;
    return role ? `${all} data-role="${role}"` : all;
  });

/** The live symbols of a formula that stand for a tensor, each once, in the order in which they are read. */
export const keysIn = (html: string, symbols: Readonly<Record<string, Role>>): string[] => [
  ...new Set([...html.matchAll(SYMBOL)].map(([, key]) => key as string).filter((key) => Object.hasOwn(symbols, key))),
];
