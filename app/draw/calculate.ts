import { exp, log, power } from '@/lib/maths';

const FUNCTIONS: Readonly<Record<string, (x: number) => number>> = {
  exp,
  ln: log,
  log,
  sqrt: Math.sqrt,
  '√': Math.sqrt,
};
const TOKENS = /\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|[a-z]+|\S/g;

/**
 * The value of arithmetic as one types it: `exp(-0.18)`, `-ln(0.1)`, `0.83 / 2.5`, `2^0.5`, `√12`. In lower case, with `-` for
 * every dash. Undefined where it is none. `log` is the natural one, as in code.
 */
export function calculate(text: string): number | undefined {
  const tokens = text.match(TOKENS) ?? [];
  let at = 0;
  const next = (...signs: string[]): string | undefined =>
    signs.includes(tokens[at] as string) ? tokens[at++] : undefined;
  const sum = (): number => {
    let value = product();
    for (let sign = next('+', '-'); sign; sign = next('+', '-')) value += sign === '+' ? product() : -product();
    return value;
  };
  const product = (): number => {
    let value = signed();
    for (let sign = next('*', '×', '·', '/', '÷'); sign; sign = next('*', '×', '·', '/', '÷'))
      value = sign === '/' || sign === '÷' ? value / signed() : value * signed();
    return value;
  };
  const signed = (): number => {
    if (next('-')) return -raised();
    return raised();
  };
  const raised = (): number => {
    const base = atom();
    return next('^') ? power(base, signed()) : base;
  };
  const atom = (): number => {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const value = sum();
      return next(')') ? value : Number.NaN;
    }
    const apply = FUNCTIONS[token];
    if (apply) return apply(atom());
    return token === 'e' ? exp(1) : /\d/.test(token) ? Number(token) : Number.NaN;
  };
  const value = sum();
  return at === tokens.length && !Number.isNaN(value) ? value : undefined;
}
