/** What a reader chooses among where a network holds several of a kind. Axes of these names follow what is chosen. */
export const choices = ['block', 'head', 'stage', 'window', 'group'] as const;

export type Choice = (typeof choices)[number];

/** One of each, counted from 0. */
export type Picks = Readonly<Record<Choice, number>>;

/** How many there are of each kind that there is. */
export type Counts = Readonly<Partial<Record<Choice, number>>>;

export const firstOfEach: Picks = { block: 0, head: 0, stage: 0, window: 0, group: 0 };

export const isChoice = (word: string): word is Choice => (choices as readonly string[]).includes(word);

/** The nearest that exists. */
export const clamped = (chosen: Picks, counts: Counts): Picks =>
  Object.fromEntries(choices.map((kind) => [kind, Math.min(chosen[kind], (counts[kind] ?? 1) - 1)])) as Picks;
