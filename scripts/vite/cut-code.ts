import { parseAst } from 'vite';
import { childrenOf, declaredIn, isFunction, isNode, isPath, type Node, nameOf, runsOn } from './syntax.ts';

/** What is taken out of a file of JavaScript. Every name must be there: after an update one has to look again. */
export interface Cuts {
  /**
   * Numbers, words and (by their names) constants that no value ever is: what is compared with one is decided, and a
   * `case` of one goes.
   */
  readonly never?: readonly (number | string)[];
  /**
   * What always has one value: a variable (`isHydrating`), a field (`.dehydrated`), every call of a function (`isIE()`)
   * or an expression as it is written (`"TextEvent" in window`).
   */
  readonly always?: Readonly<Record<string, string>>;
  /** Variables that are declared with another value: a table with fewer entries. */
  readonly begins?: Readonly<Record<string, string>>;
  /** Functions that are left without a body. */
  readonly empty?: readonly string[];
  /** Statements that go, by the beginning of what they assign to, or of the call: `exports.preload`, `register(END`. */
  readonly unset?: readonly string[];
  /** Properties that no object literal has. */
  readonly without?: readonly string[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The same code without what is cut. What only that led to is then dead, and the bundler drops it.
 *
 * @throws Error naming what is to be cut and is not there
 */
export function cutCode(code: string, cuts: Cuts): string {
  const { edits, found } = new Cutter(code, cuts).cut(parseAst(code) as unknown as Node);
  const { empty = [], unset = [], without = [], always = {}, begins = {}, never = [] } = cuts;
  const words = never.filter((value) => typeof value === 'string');
  const wanted = [...empty, ...unset, ...without, ...Object.keys(always), ...Object.keys(begins), ...words];
  const missing = wanted.filter((name) => !found.has(name));
  if (missing.length) throw new Error(`To be cut, but not in the file: ${missing.join(', ')}. Has it been updated?`);
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to, text }) => rest.slice(0, from) + text + rest.slice(to), code);
}

class Cutter {
  readonly edits: Edit[] = [];
  readonly found = new Set<string>();
  readonly #code: string;
  readonly #cuts: Cuts;
  readonly #always: ReadonlyMap<string, string>;
  readonly #begins: ReadonlyMap<string, string>;
  #declared = new Set<string>();

  constructor(code: string, cuts: Cuts) {
    this.#code = code;
    this.#cuts = cuts;
    this.#always = new Map(Object.entries(cuts.always ?? {}));
    this.#begins = new Map(Object.entries(cuts.begins ?? {}));
  }

  cut(node: Node, parent?: Node): this {
    if (node.type === 'SwitchStatement') this.#withoutCases(node);
    else if (isFunction(node)) this.#function(node);
    else if (!this.#replaced(node, parent)) for (const child of childrenOf(node)) this.cut(child, node);
    return this;
  }

  #replace({ start, end }: Node, text: string): true {
    this.edits.push({ from: start, to: end, text });
    return true;
  }

  #insert(at: number, text: string): void {
    this.edits.push({ from: at, to: at, text });
  }

  /** A part of the code as one line. */
  #text = ({ start, end }: Node): string =>
    this.#code
      .slice(start, end)
      .replaceAll(/(?<=\()\s+|\s+(?=\))/g, '')
      .replaceAll(/\s+/g, ' ');

  #isNever = (node: unknown): boolean => {
    if (!isNode(node) || !/^(?:Literal|Identifier)$/.test(node.type)) return false;
    const is = node.type === 'Literal' ? node.value : nameOf(node);
    const never = (this.#cuts.never ?? []).some((value) => value === is);
    if (never) this.found.add(String(is));
    return never;
  };

  #replaced(node: Node, parent?: Node): boolean {
    if (node.type === 'ExpressionStatement') return this.#unset(node);
    if (node.type === 'VariableDeclarator') return this.#begun(node);
    if (node.type === 'ObjectExpression') return this.#withoutProperties(node);
    return (node.type === 'BinaryExpression' && this.#decided(node)) || this.#known(node, parent);
  }

  #begun({ id, init }: Node): boolean {
    const begins = this.#begins.get(nameOf(id));
    if (begins === undefined || !isNode(init)) return false;
    this.found.add(nameOf(id));
    return this.#replace(init, begins);
  }

  /** What is compared is a name or a field: nothing else that it does goes with the comparison. */
  #decided(node: Node): boolean {
    const [one, other] = this.#isNever(node.left) ? [node.left, node.right] : [node.right, node.left];
    if (!this.#isNever(one) || !isPath(other) || !/^[!=]==$/.test(String(node.operator))) return false;
    return this.#replace(node, String(node.operator === '!=='));
  }

  /**
   * A function whose parameter is called like a variable that is known means its own: it stays as it is. What cases
   * that went have declared is declared for those that use it.
   */
  #function(node: Node): void {
    const name = node.type === 'FunctionDeclaration' ? nameOf(node.id) : '';
    const body = node.body as Node;
    if (this.#cuts.empty?.includes(name)) {
      this.found.add(name);
      this.#replace(body, '{}');
      return;
    }
    if ((node.params as Node[]).some((param) => this.#always.has(nameOf(param)))) return;
    const outer = this.#declared;
    this.#declared = new Set();
    this.cut(body, node);
    if (this.#declared.size) this.#insert(body.start + 1, ` var ${[...this.#declared].join(', ')};`);
    this.#declared = outer;
  }

  #unset(node: Node): boolean {
    const { type, left } = node.expression as Node;
    if (!/^(?:Assignment|Call)Expression$/.test(type as string)) return false;
    const target = this.#text((left ?? node.expression) as Node);
    const name = this.#cuts.unset?.find(
      (name) => target === name || (target.startsWith(name) && /^[.,(]/.test(target.slice(name.length))),
    );
    if (!name) return false;
    this.found.add(name);
    return this.#replace(node, '');
  }

  #withoutProperties(node: Node): boolean {
    const properties = node.properties as Node[];
    for (const [i, one] of properties.entries()) {
      const name = nameOf(one.key);
      if (this.#cuts.without?.includes(name)) {
        this.found.add(name);
        this.edits.push({ from: one.start, to: properties[i + 1]?.start ?? one.end, text: '' });
      } else this.cut(one, node);
    }
    return true;
  }

  /** What is known is written in the place of its name, wherever it is read; what would be set to something else is not. */
  #known(node: Node, parent?: Node): boolean {
    const set = node.type === 'AssignmentExpression' && node.left;
    const [name, value] = this.#valueOf(isNode(set) ? set : node);
    if (!name || value === undefined) return false;
    if (parent?.type === 'VariableDeclarator' && parent.id === node) return false;
    if (parent?.type === 'Property' && parent.key === node && !parent.computed) return false;
    this.found.add(name);
    return this.#replace(node, value);
  }

  #valueOf(node: Node): [name: string, value?: string] {
    const name = this.#calledInCuts(node);
    return [name, this.#always.get(name)];
  }

  /** How `always` names an expression. */
  #calledInCuts(node: Node): string {
    if (node.type === 'Identifier') return nameOf(node);
    if (node.type === 'MemberExpression' && isPath(node)) return `.${nameOf(node.property)}`;
    if (node.type === 'CallExpression') return `${nameOf(node.callee)}()`;
    return node.type === 'BinaryExpression' ? this.#text(node) : '';
  }

  /** A case that another runs on into keeps its statements, and loses its label. */
  #withoutCases(node: Node): void {
    this.cut(node.discriminant as Node, node);
    let before: Node | undefined;
    for (const one of node.cases as Node[]) {
      const statements = one.consequent as Node[];
      const never = this.#isNever(one.test);
      const [first] = statements;
      if (never && (!first || !before || !runsOn(before))) {
        this.#replace(one, '');
        for (const name of declaredIn(one)) this.#declared.add(name);
        continue;
      }
      if (never && first) this.edits.push({ from: one.start, to: first.start, text: '' });
      else if (isNode(one.test)) this.cut(one.test, one);
      for (const statement of statements) this.cut(statement, one);
      before = one;
    }
  }
}
