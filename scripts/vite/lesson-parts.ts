/**
 * How many steps of a lesson share a file of words and one of formulas. Each alone: whoever opens a step waits for its own.
 * Two together would be half as many requests, and 1.3 KB more for the heaviest page.
 */
const STEPS_TOGETHER = 1;

/** `en.mdx?parts` says what there is, `en.mdx?part=1` has the second few steps, `?end` the lesson's end, `?notes` what the teacher says, and `en.mdx` all steps. */
export function partQuery(id: string): 'all' | 'index' | 'end' | 'notes' | number {
  const [, query = ''] = id.split('?');
  if (/(?:^|&)notes\b/.test(query)) return 'notes';
  if (/(?:^|&)end\b/.test(query)) return 'end';
  const [, part] = /(?:^|&)part=(\d+)/.exec(query) ?? [];
  if (part !== undefined) return Number(part);
  return /(?:^|&)parts\b/.test(query) ? 'index' : 'all';
}

/** The part that a step stands in, by its place in the lesson. */
export const partOf = (step: number): number => Math.floor(step / STEPS_TOGETHER);

/** The sections that one part has. */
export const sectionsOf = <T>(sections: readonly T[], part: number): T[] =>
  sections.slice(part * STEPS_TOGETHER, (part + 1) * STEPS_TOGETHER);

/** Steps or sections, part by part. */
export const partsIn = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / STEPS_TOGETHER) }, (_, part) => sectionsOf(all, part));

/** The module that names all steps and in which part each stands, and fetches a part. `file` is the full path. */
export function indexModule(file: string, source: string): string {
  const steps = stepAttributes(source);
  const title = /^<End\s[^>]*?title="([^"]*)"/m.exec(source)?.[1];
  const end =
    title === undefined
      ? 'null'
      : `{ title: ${JSON.stringify(title)}, load: () => import(${JSON.stringify(`${file}?end`)}) }`;
  const ids = Object.keys(steps);
  const placed = ids.map((id, i) => [id, { ...steps[id], part: partOf(i) }]);
  const parts = partsIn(ids).map((_, part) => `() => import(${JSON.stringify(`${file}?part=${part}`)})`);
  return `export const steps = ${JSON.stringify(Object.fromEntries(placed))};\nexport const parts = [${parts.join(', ')}];\nexport const end = ${end};\n`;
}

/** The steps of a text, and its <End>, which travels apart; nothing where there is none. */
export function stepsAndEnd(source: string): [steps: string, end: string] {
  const [steps = '', ...end] = source.split(/^(?=<End\s)/m);
  return [steps, end.join('')];
}

/** The <Step> elements of a text, each with what follows it. */
export const textSections = (source: string): string[] =>
  stepsAndEnd(source)[0]
    .split(/^(?=<Step\s)/m)
    .filter((part) => part.startsWith('<Step'));

/**
 * The teacher's notes of a text, a <Note step title> a step. They are read where nothing runs and no formula is set, on a
 * phone or on paper.
 *
 * @throws Error where one has more than words and links to steps
 */
export function notesOf(source: string): string {
  const attributes = stepAttributes(source);
  const sections = textSections(source);
  return Object.entries(attributes)
    .map(([id, { title = '' }], i) => {
      const [, notes = ''] = /<Notes>([\s\S]*?)<\/Notes>/.exec(sections[i] ?? '') ?? [];
      const [more] = /<(?!Go\b)[A-Z]\w*|\$/.exec(notes) ?? [];
      if (more)
        throw new Error(`The <Notes> of step ${id} have ${more} in them. They hold words and <Go>: say it in words.`);
      return `<Note step="${id}" title="${title}">\n\n${notes.trim()}\n\n</Note>\n\n`;
    })
    .join('');
}

/** A <Step> with nothing but its id: what the index says of each step need not travel a second time. */
export const withoutTitle = (section: string): string => section.replace(/^(<Step\s)[^>]*?(id="[^"]*")[^>]*>/, '$1$2>');

/** formulas.tex: `% STEP-ID` on a line of its own, then TeX. Each section begins with the id. */
export const formulaSections = (source: string): string[] => source.split(/^%\s*/m).slice(1);

export const formulaSteps = (source: string): string[] =>
  formulaSections(source).map((section) => section.slice(0, section.indexOf('\n')).trim());

/** Id, title and other attributes of each <Step>. */
export function stepAttributes(source: string): Record<string, Record<string, string>> {
  const steps: Record<string, Record<string, string>> = {};
  for (const section of textSections(source)) {
    const [tag] = /^<Step\s[^>]*>/.exec(section) ?? [''];
    const { id, ...rest } = Object.fromEntries(
      [...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    if (!id) throw new Error('A <Step> needs an id, and its attributes in double quotes.');
    steps[id] = rest;
  }
  return steps;
}
