/** One piece of a symbol: how it looks as HTML and how it is said as plain text. */
interface Piece {
  readonly html: string;
  readonly text: string;
}

const letters: Record<string, string> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  varphi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  ell: 'ℓ',
};
const signs: Record<string, string> = {
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
  top: '⊤',
  nabla: '∇',
  cdot: '·',
  times: '×',
  odot: '⊙',
  oplus: '⊕',
  infty: '∞',
  sum: 'Σ',
  ldots: '…',
  cdots: '⋯',
  ',': '\u2009',
  ':': '\u2009',
  ';': ' ',
  ' ': ' ',
  '!': '',
  '{': '{',
  '}': '}',
  '%': '%',
  _: '_',
  '|': '‖',
  left: '',
  right: '',
  displaystyle: '',
  quad: ' ',
};
const accents: Record<string, string> = { hat: '\u0302', bar: '\u0304', tilde: '\u0303', vec: '\u20d7', dot: '\u0307' };
const likeLetters = new Set(['mathcal', 'mathit', 'mathbb', 'mathscr']);
/** Script letters with a character of their own: the loss is ℒ, and not the L of logits. */
const scriptLetters: Record<string, string> = { L: 'ℒ' };
const upright = new Set(['mathrm', 'text', 'textrm', 'operatorname', 'mathsf']);

/**
 * The short TeX of a tensor's symbol as HTML, for captions and formulas: `W_{QKV}` → `<i>W</i><sub><i>QKV</i></sub>`.
 * Covers letters, Greek, sub- and superscripts, accents, upright names and roots; other commands show their name.
 * A name in words (`rel_bias_table`, `scores`) stays upright.
 */
export const symbolHtml = (tex: string): string => piecesOf(tex).html;

/** The same as plain text, for labels and titles: `W_QKV`, `QKᵀ`, `ŷ`, `LN(z)`. */
export const symbolText = (tex: string): string => piecesOf(tex).text;

function piecesOf(tex: string): Piece {
  if (/^[a-z]\w*$/i.test(tex)) {
    const [base, ...rest] = tex.split('_') as [string, ...string[]];
    if (rest.length > 1 || base.length > 2 || (rest.length && base.length > 1)) return word(tex);
    const sub = rest[0];
    if (sub !== undefined && sub.length > 1)
      return join([letter(base), script('sub', /\d/.test(sub) ? plain(sub) : word(sub))]);
  }
  return new Reader(tex).read();
}

/** Recursive descent over the characters; a malformed symbol still comes out as something to read. */
class Reader {
  #at = 0;
  constructor(readonly tex: string) {}

  read(until = ''): Piece {
    const pieces: Piece[] = [];
    while (this.#at < this.tex.length && this.tex[this.#at] !== until) pieces.push(this.#next());
    this.#at++;
    return join(pieces);
  }

  #next(): Piece {
    const c = this.tex[this.#at++] as string;
    if (c === '{') return this.read('}');
    if (c === '_') return script('sub', this.#argument());
    if (c === '^') return script('sup', this.#argument());
    if (c === '\\') return this.#command();
    if (c === "'") return plain('′');
    if (c === '-') return plain('−');
    if (c === '*') return plain('∗');
    return /\p{L}/u.test(c) ? letter(c) : plain(c);
  }

  #argument(): Piece {
    while (this.tex[this.#at] === ' ') this.#at++;
    return this.#at < this.tex.length ? this.#next() : plain('');
  }

  #command(): Piece {
    const name = /^(?:[a-zA-Z]+|.)/.exec(this.tex.slice(this.#at))?.[0] ?? '';
    this.#at += name.length;
    if (/[a-zA-Z]$/.test(name)) while (this.tex[this.#at] === ' ') this.#at++;
    if (letters[name]) return letter(letters[name]);
    if (signs[name] !== undefined) return plain(signs[name]);
    if (accents[name]) return accented(this.#argument(), accents[name]);
    if (upright.has(name)) return word(this.#argument().text);
    if (name === 'mathbf' || name === 'boldsymbol') return wrap(this.#argument(), '<b>', '</b>');
    if (name === 'mathcal') return calligraphic(this.#argument());
    if (likeLetters.has(name)) return this.#argument();
    if (name === 'sqrt') return root(this.#argument());
    return word(name);
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const plain = (text: string): Piece => ({ html: escaped(text), text });
const word = plain;
const letter = (text: string): Piece => ({ html: `<i>${escaped(text)}</i>`, text });
const wrap = ({ html, text }: Piece, before: string, after: string): Piece => ({ html: before + html + after, text });
const root = ({ html, text }: Piece): Piece => ({
  html: `√<span style="text-decoration:overline">${html}</span>`,
  text: `√${text.length > 1 ? `(${text})` : text}`,
});

const calligraphic = (piece: Piece): Piece => {
  const own = scriptLetters[piece.text];
  return own === undefined ? piece : plain(own);
};

function accented({ text }: Piece, accent: string): Piece {
  return letter((text.slice(0, 1) + accent + text.slice(1)).normalize('NFC'));
}

function script(kind: 'sub' | 'sup', { html, text }: Piece): Piece {
  const said = kind === 'sub' ? `_${text}` : text === '⊤' ? 'ᵀ' : `^${text}`;
  return { html: text === '⊤' ? '<sup>⊤</sup>' : `<${kind}>${html}</${kind}>`, text: said };
}

/** Neighbouring italic letters share one element. */
const join = (pieces: readonly Piece[]): Piece => ({
  html: pieces
    .map(({ html }) => html)
    .join('')
    .replaceAll('</i><i>', ''),
  text: pieces.map(({ text }) => text).join(''),
});
