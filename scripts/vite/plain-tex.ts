/** Our own commands with a key before what they show; `\t` shows its key. */
const OWN = ['\\s', '\\t', '\\f'];

/**
 * A lesson's TeX without its own commands, so that it can be pasted anywhere: `\s{KEY}{TEX}` and `\f{NAME}{TEX}` become
 * TEX, `\t{X}` becomes X and `\R` becomes \mathbb{R}.
 */
export function plainTex(tex: string): string {
  let plain = '';
  for (let at = 0; at < tex.length; ) {
    const command = /^\\(?:[a-zA-Z]+|[\s\S])/.exec(tex.slice(at))?.[0];
    at += command?.length ?? 1;
    if (command === '\\R') plain += '\\mathbb{R}';
    else if (command && OWN.includes(command)) {
      const key = argument(tex, at);
      const shown = command === '\\t' ? key : argument(tex, key.end);
      at = shown.end;
      // A letter after a command word would become a part of it.
      const glued = /\\[a-zA-Z]+$/.test(plain) && /^[a-zA-Z]/.test(shown.text);
      plain += (glued ? ' ' : '') + plainTex(shown.text);
    } else plain += command ?? (tex[at - 1] as string);
  }
  return plain.trim();
}

/** What stands in the braces that begin here, and where they end. */
function argument(tex: string, from: number): { text: string; end: number } {
  const start = tex.indexOf('{', from) + 1;
  let depth = 1;
  let end = start;
  for (; end < tex.length && depth > 0; end++) {
    if (tex[end] === '\\') end++;
    else if (tex[end] === '{') depth++;
    else if (tex[end] === '}') depth--;
  }
  return { text: tex.slice(start, end - 1), end };
}
