/** How a step of a lesson would write it: `show('bars', { of: 'probs' })`. */
export const showSource = (view: string, props: unknown): string => `show('${view}', ${literal(props)})`;

const WIDTH = 96;

/** A value as TypeScript would write it, on one line where it fits. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const deeper = `${indent}  `;
  const isList = Array.isArray(value);
  const write = (within: string): string[] =>
    isList
      ? value.map((each) => literal(each, within))
      : Object.entries(value).map(([key, each]) => `${keyOf(key)}: ${literal(each, within)}`);
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }'];
  const line = `${open}${write(indent).join(', ')}${close}`;
  if (line.length + indent.length <= WIDTH && !line.includes('\n')) return line;
  return `${open.trim()}\n${write(deeper)
    .map((part) => `${deeper}${part},\n`)
    .join('')}${indent}${close.trim()}`;
}

const keyOf = (key: string): string => (/^[\w$]+$/.test(key) ? key : `'${key}'`);

/**
 * The declaration of a view's props among some sources, comments and all: what `declare module` calls them, and what
 * that extends. Null where no source has it.
 */
export function propsSource(view: string, sources: readonly string[]): string | null {
  const inModule = new RegExp(`interface ViewProps \\{\\s*'?${view}'?: (\\w+);`);
  const name = found(inModule, sources)?.[1];
  const own = name && declaration(name, sources);
  if (!own) return null;
  const base = /interface \w+ extends (\w+)/.exec(own)?.[1];
  return [base && declaration(base, sources), own].filter(Boolean).join('\n\n');
}

const found = (pattern: RegExp, sources: readonly string[]): RegExpExecArray | null =>
  sources.map((source) => pattern.exec(source)).find((match) => match !== null) ?? null;

/** An exported interface or type with the comment before it; it ends with a brace, or an empty line. */
function declaration(name: string, sources: readonly string[]): string | undefined {
  const comment = '(?:^/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\n)?';
  const pattern = new RegExp(`${comment}^export (?:interface|type) ${name}\\b[\\s\\S]*?\\n(?:}|\\n)`, 'm');
  return found(pattern, sources)?.[0].trim();
}
