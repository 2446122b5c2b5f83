/**
 * A cell as everything inside knows it: the tensor by its trace name, and the position in its row-major storage. As
 * text it stands only in links and in what is selected.
 */
export interface RunCell {
  readonly name: string;
  readonly index: number;
  /** Which of the step's runs; null: the one on screen. */
  readonly run: string | null;
}
