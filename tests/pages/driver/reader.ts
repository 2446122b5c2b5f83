import { expect } from 'vitest';
import { doing, mouse, pressed, until, write } from './events';
import { all, type Name, nameOf, one, type Role, textOf } from './find';

const LEGIBLE = {
  inspector: /^(Arithmetic of the selected number|所选数的算式)$/,
  field: /^(Change this number|修改这个数)/,
};

/**
 * Somebody who reads the page, with the verbs of a reader: `(await open('#/en/vit/scores')).next().expectReads('scale')`.
 * What they see is judged by words and names, as screen readers say them. Cells count from 0, as in links.
 */
export class Reader {
  press(...keys: string[]): this {
    for (const key of keys) this.send(pressed(key));
    return this;
  }

  /** An event of the keyboard goes to what has the focus. */
  send(event: KeyboardEvent): this {
    doing(() => (document.activeElement ?? document.body).dispatchEvent(event));
    return this;
  }

  next = (): this => this.press('PageDown');
  back = (): this => this.press('PageUp');

  click(name: Name, role: Role = 'button', within?: Element): this {
    doing(() => one(role, name, within).click());
    return this;
  }

  focus(element: HTMLElement): this {
    doing(() => element.focus());
    return this;
  }

  /** Writes into a field, without Enter. */
  write(field: HTMLElement, text: string): this {
    doing(() => write(field, text));
    return this;
  }

  /** Chooses one of several: `check('Head', '3')`. */
  check(group: Name, option: Name): this {
    doing(() => one('radio', option, one('group', group)).click());
    return this;
  }

  /** Turns a slider, or chooses in a list. */
  turn(name: Name, value: string | number, role: 'slider' | 'combobox' = 'slider'): this {
    doing(() => write(one(role, name), `${value}`));
    return this;
  }

  /** Sets the selected number in the inspector. */
  change(text: string): this {
    const field = one('textbox', LEGIBLE.field, this.inspector);
    return this.focus(field).write(field, text).press('Enter');
  }

  hover(tensor: string, row: number, col: number): this {
    return this.#point('pointermove', tensor, row, col);
  }

  /** Takes the pointer off a matrix. */
  leave(tensor: string): this {
    return this.#point('pointerout', tensor, 0, 0);
  }

  select(tensor: string, row: number, col: number): this {
    this.focus(this.grid(tensor));
    return this.#point('click', tensor, row, col);
  }

  /** Types a number over a cell. */
  edit(tensor: string, row: number, col: number, value: number | string): this {
    this.select(tensor, row, col).press('Enter');
    return this.write(one('textbox', LEGIBLE.field, this.stage), `${value}`).press('Enter');
  }

  /** Follows a link within the page, or one that somebody pastes over the address. */
  async go(link: string): Promise<this> {
    location.hash = link;
    // The address is read, what it shows fetched: not at once.
    await new Promise((done) => setTimeout(done));
    return this;
  }

  #point(type: string, tensor: string, row: number, col: number): this {
    const grid = this.grid(tensor);
    const [rows, cols] = ['aria-rowcount', 'aria-colcount'].map((name) => Number(grid.getAttribute(name)));
    const { width, height } = (grid.parentElement as HTMLElement).style;
    const at = (i: number, count = 1, size = '') => ((i + 0.5) / count) * Number.parseFloat(size);
    doing(() => grid.dispatchEvent(mouse(type, at(col, cols, width), at(row, rows, height))));
    return this;
  }

  get stage(): HTMLElement {
    return one('region', /^(Matrices|矩阵)$/);
  }

  get inspector(): HTMLElement {
    return one('region', LEGIBLE.inspector);
  }

  get article(): HTMLElement {
    return one('article');
  }

  /** The number that the inspector works out. */
  get result(): string {
    return textOf(one('status', undefined, this.inspector));
  }

  /** Its arithmetic, as a screen reader hears it. */
  get spoken(): string {
    return nameOf(one('group', undefined, this.inspector));
  }

  /** A matrix on the stage, by the name of its tensor in the trace: the first that shows it. */
  grid(tensor: string): HTMLElement {
    return one('grid', new RegExp(`, ${tensor.replaceAll('.', '\\.')}, `), this.stage);
  }

  /** The active cell of a matrix, as a screen reader announces it: `query 6, key 10: 1.83`. */
  cell(tensor: string): string {
    return nameOf(one('gridcell', undefined, this.grid(tensor)));
  }

  /** The page says all of this. */
  expectReads(...words: Name[]): this {
    for (const each of words) expect(textOf()).toMatch(asPattern(each));
    return this;
  }

  expectReadsNothingOf(...words: Name[]): this {
    for (const each of words) expect(textOf()).not.toMatch(asPattern(each));
    return this;
  }

  expectResult(text: string): this {
    expect(this.result).toBe(text);
    return this;
  }

  expectStep(at: number): this {
    return this.expectReads(new RegExp(`Step ${at} of|第 ${at} 步`));
  }

  expectNone(role: Role, name?: Name): this {
    expect(all(role, name)).toEqual([]);
    return this;
  }

  /** The address comes to say this, a moment after what it says has changed. */
  async expectLink(wanted: string | RegExp): Promise<this> {
    await until(() =>
      typeof wanted === 'string' ? expect(location.hash).toBe(wanted) : expect(location.hash).toMatch(wanted),
    );
    return this;
  }
}

const asPattern = (words: Name): RegExp =>
  words instanceof RegExp ? words : new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
