import { firstOfEach } from '../choice';
import { type Address, putTogether, takeApart } from './address';
import { type LinkContext, longest, type ReadContext } from './codec';
import { fields } from './fields';
import type { Catalogue, IgnoredPart, LinkState } from './state';
import { modernise, VERSIONS, type Versions, versionFields } from './version';

/** Home in the preferred language, with every field at its default. */
export const home = (catalogue: Catalogue): LinkState => ({
  lang: catalogue.preferred,
  lesson: null,
  step: null,
  ...firstOfEach,
  cell: null,
  opened: null,
  show: '',
  large: 'nothing',
  edits: [],
  picture: { kind: 'bundled', id: catalogue.pictures[0] ?? '' },
  weights: '',
  compare: 'edited',
  knobs: {},
  present: false,
  uncovered: null,
  fragments: null,
  revealed: false,
  draw: 0,
  given: {},
  fresh: 0,
  recall: false,
  list: '',
});

/**
 * The address of a state: `#/en/vit/scores?v=3&n=16&block=2&cell=5.9`. What stands at its default is left out, and so is
 * what no address can hold: a name with a space, an edit that is no number.
 */
export function format(state: LinkState, catalogue: Catalogue, versions: Versions = VERSIONS): string {
  const lesson = catalogue.lessons.find(({ id }) => id === state.lesson) ?? null;
  const context: LinkContext = { catalogue, lesson };
  const written = fields.flatMap((field): [string, string][] => {
    const text = field.write(state, context);
    return text === null ? [] : [[field.name, text]];
  });
  const path = [state.lang, state.lesson, state.step].filter((part) => part !== null);
  return putTogether({ path, fields: [...versionFields(versions, written), ...written] });
}

/**
 * The nearest valid state to an address, whatever stands in it, and what of it was ignored. Never throws.
 *
 *     parse('#/zh/vit/scores?block=2&head=x', catalogue)
 *     // { state: { lang: 'zh', lesson: 'vit', step: 'scores', block: 1, … },
 *     //   ignored: [{ part: 'head=x', why: 'bad-value' }] }
 */
export const parse = (hash: string, catalogue: Catalogue, versions: Versions = VERSIONS): Understood =>
  understand(takeApart(hash), catalogue, versions);

interface Understood {
  readonly state: LinkState;
  readonly ignored: readonly IgnoredPart[];
}

/** The same for an address that was taken apart before: those who look at it first need not do that twice. */
export function understand(given: Address, catalogue: Catalogue, versions: Versions = VERSIONS): Understood {
  const ignored: IgnoredPart[] = [];
  const { address, version } = modernise(given, versions, ignored);
  const opened = open(address, catalogue, ignored);
  const lesson = catalogue.lessons.find(({ id }) => id === opened.lesson) ?? null;
  const ignore: ReadContext['ignore'] = (part, why) => ignored.push({ part, why });
  const state = readFields(opened, address, { catalogue, lesson, version, ignore });
  return { state, ignored: distinct(ignored.map(({ part, why }) => ({ part: shorten(part), why }))) };
}

/** The lesson and step of the path. An unknown step opens the lesson's first; an unknown lesson opens home. */
function open({ path }: Address, catalogue: Catalogue, ignored: IgnoredPart[]): LinkState {
  const [language = '', id = '', wanted = '', ...more] = path;
  const lang = catalogue.languages.find((known) => known === language.toLowerCase().split(/[^a-z]/)[0]);
  if (language && !lang) ignored.push({ part: language, why: 'bad-language' });
  if (more.length) ignored.push({ part: more.join('/'), why: 'extra-path' });
  const start = { ...home(catalogue), lang: lang ?? catalogue.preferred };
  const found = longest(
    catalogue.lessons.map((lesson) => lesson.id),
    id,
  );
  const lesson = catalogue.lessons.find((known) => known.id === found);
  if (id.length > (found?.length ?? 0)) ignored.push({ part: id, why: 'unknown-lesson' });
  if (!lesson) return start;
  const { steps, renamed = {} } = lesson;
  if (!steps) return { ...start, lesson: lesson.id, step: /^[\w.-]+/.exec(wanted)?.[0].toLowerCase() ?? null };
  const named = longest([...steps, ...Object.keys(renamed)], wanted);
  const step = named === undefined ? undefined : steps.includes(named) ? named : renamed[named];
  if (wanted.length > (named?.length ?? 0)) ignored.push({ part: wanted, why: 'unknown-step' });
  const picture = lesson.picture ? ({ kind: 'bundled', id: lesson.picture } as const) : start.picture;
  return { ...start, lesson: lesson.id, step: step ?? steps[0] ?? null, picture, weights: lesson.weights?.[0] ?? '' };
}

/** Reads in the table's order, whatever the address's; the first of a repeated field counts. */
function readFields(opened: LinkState, address: Address, context: ReadContext): LinkState {
  const known = new Set(fields.map(({ name }) => name));
  const given = new Map<string, string>();
  for (const [name, value] of address.fields) {
    if (!known.has(name)) context.ignore(value ? `${name}=${value}` : name, 'unknown-field');
    else if (given.has(name)) context.ignore(`${name}=${value}`, 'repeated-field');
    else given.set(name, value);
  }
  return fields.reduce((state, field) => {
    const text = given.get(field.name);
    return text === undefined ? state : (field.read(text, state, context) ?? state);
  }, opened);
}

const shorten = (part: string): string => (part.length > 60 ? `${part.slice(0, 59)}…` : part);

const distinct = (ignored: readonly IgnoredPart[]): IgnoredPart[] => [
  ...new Map(ignored.map((each) => [`${each.why} ${each.part}`, each])).values(),
];
