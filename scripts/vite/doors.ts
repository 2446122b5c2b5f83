import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { type Card, easiestOf } from '../../content/card.ts';
import { initialKnobs } from '../../content/knob.ts';
import { isComplete } from '../../content/language.ts';
import type { Lesson } from '../../content/schema.ts';
import { picked, type Stage, viewsOn } from '../../content/stage.ts';
import { UNNAMED } from './file-names.ts';
import { formulaSteps, partsIn, stepAttributes } from './lesson-parts.ts';

const NAME = 'virtual:doors';
const CARDS = 'virtual:cards';
const BEGIN = 'virtual:begin';
const QUERY = '?door';
const CARD = /\/content\/lessons\/([\w-]+)\/card\.ts$/;
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}content/lessons`;

/** The doors' names, as `byName` guesses them. */
const fileName = (id: string): string => `${UNNAMED}/door-${id}.js`;

/**
 * A lesson has a door: a small file of a name that can be guessed, `door-vit.js`, which knows where the lesson, its
 * words, its formulas and the views of each of its steps are. So no page holds addresses of what it does not show, and
 * one that shows a step asks for all of it at once. Where nothing is built, the folders are looked into instead.
 */
export function doors(): Plugin {
  let building = false;
  return {
    name: 'headlight-doors',
    configResolved({ command }) {
      building = command === 'build';
    },
    buildStart() {
      if (!building) return;
      for (const id of lessonIds())
        this.emitFile({
          type: 'chunk',
          id: `${folder}/${id}/lesson.ts${QUERY}`,
          fileName: fileName(id),
          preserveSignature: 'strict',
        });
    },
    resolveId: (id) => ([NAME, CARDS, BEGIN].includes(id) ? `\0${id}` : id.endsWith(QUERY) ? id : null),
    async load(id) {
      if (id === `\0${NAME}`)
        return `${building ? byName + (await cardHeads()) : byFolder}\nexport const partial = ${partial()};`;
      if (id === `\0${CARDS}`)
        return building ? `export const cards = ${JSON.stringify(await cards())};` : cardsByFolder('cards');
      if (id === `\0${BEGIN}`)
        return building ? `export const begin = ${JSON.stringify(easiestOf(await cards()))};` : beginByFolder;
      const [, carded] = CARD.exec(id) ?? [];
      if (building && carded) return headOf(carded);
      if (!id.endsWith(QUERY)) return null;
      const file = id.slice(0, -QUERY.length);
      return doorOf(file, building ? await viewsOf(file) : { all: [], shows: {} });
    },
    transformIndexHtml: () => (building ? [{ tag: 'script', children: knock(), injectTo: 'body-prepend' }] : []),
  };
}

/** In the page itself: the door of the lesson in the address comes beside the page's scripts, not after them. */
const knock = (): string => `{
      const [, lesson] = /^#\\/[a-z]+\\/(${lessonIds().join('|')})(?![\\w-])/.exec(location.hash) ?? [];
      if (lesson) {
        const ahead = document.createElement('link');
        ahead.rel = 'modulepreload';
        ahead.href = new URL(\`door-\${lesson}.js\`, document.querySelector('script[type=module]').src);
        document.head.append(ahead);
      }
    }`;

/** In the site: nothing here grows with what there is. A door adds the views that are behind it. */
const byName = `
export const views = {};
export const open = (id) => import(/* @vite-ignore */ \`./door-\${id}.js\`);`;

const cardsByFolder = (name: string): string =>
  `export const ${name} = Object.values(import.meta.glob('/content/lessons/*/card.ts', { import: 'default', eager: true }));`;

const beginByFolder = `
import { easiestOf } from '/content/card.ts';
${cardsByFolder('cards')}
export const begin = easiestOf(cards);`;

/** On the development server and in tests. */
const byFolder = `
const named = (files) => Object.fromEntries(Object.entries(files).map(([path, file]) => [path.split('/').at(-2), file]));
export const views = named(import.meta.glob('/app/views/*/view.ts'));
const doors = named(import.meta.glob('/content/lessons/*/lesson.ts', { query: '${QUERY}' }));
export const open = (id) => doors[id]();
${cardsByFolder('heads')}`;

/** Texts in languages that need not be complete: `["./lessons/vit/nl.mdx"]`. */
const partial = (): string =>
  JSON.stringify(
    lessonIds().flatMap((id) =>
      languagesIn(`${folder}/${id}`)
        .filter((language) => !isComplete(language))
        .map((language) => `./lessons/${id}/${language}.mdx`),
    ),
  );

const lessonIds = (): string[] => readdirSync(folder);
const languagesIn = (lesson: string): string[] =>
  readdirSync(lesson).flatMap((file) => /^([a-z]+)\.mdx$/.exec(file)?.[1] ?? []);

/** The module behind a lesson's door. `file` is the full path of its lesson.ts. */
function doorOf(file: string, { all, shows }: Views): string {
  const lesson = file.replace(/\/lesson\.ts$/, '');
  const fetched = (path: string): string => `() => import(${JSON.stringify(path)})`;
  const texts = languagesIn(lesson).map((language) => `${language}: ${fetched(`${lesson}/${language}.mdx?parts`)}`);
  const formulas = partsIn(formulaIds(lesson)).map((_, part) => fetched(`${lesson}/formulas.tex?part=${part}`));
  const views = all.map((view) => `${JSON.stringify(view)}: ${fetched(`${root}app/views/${view}/view.ts`)}`);
  return `
import { views } from '${NAME}';
Object.assign(views, {${views}});
export const lesson = ${fetched(file)};
export const texts = {${texts}};
export const formulas = [${formulas}];
export const asks = ${existsSync(`${lesson}/asks.ts`) ? fetched(`${lesson}/asks.ts`) : null};
export const shows = ${JSON.stringify(shows)};`;
}

/** What a module of ours exports, when it is run. */
async function run<T>(file: string): Promise<T> {
  const alias = { '@': root };
  const { module } = await runnerImport<{ default: T }>(file, { configFile: false, root, resolve: { alias } });
  return module.default;
}

const cards = (): Promise<Card[]> => Promise.all(lessonIds().map((id) => run<Card>(`${folder}/${id}/card.ts`)));

/** Every page knows where links lead. What a lesson is called its own page says; what it is about, home, and later. */
async function cardHeads(): Promise<string> {
  const heads = (await cards()).map(({ title, summary, enables, needs, ...head }) => head);
  return `\nexport const heads = ${JSON.stringify(heads)};`;
}

/** A lesson's own card.ts: what every page has of it is not fetched again with the lesson. */
async function headOf(id: string): Promise<string> {
  const { title } = await run<Card>(`${folder}/${id}/card.ts`);
  const [own, called] = [JSON.stringify(id), JSON.stringify(title)];
  return `import { heads } from '${NAME}';\nexport default { ...heads.find(({ id }) => id === ${own}), title: ${called} };`;
}

interface Views {
  readonly all: readonly string[];
  /** Step id → those that stand on its stage before anybody turns a knob. */
  readonly shows: Readonly<Record<string, readonly string[]>>;
}

/** The views of a lesson, by running its definition. */
async function viewsOf(file: string): Promise<Views> {
  const { steps, knobs: all = [] } = await run<Lesson>(file);
  const on = (stage: Stage): string[] => [...new Set(viewsOn(stage).map(({ view }) => view))];
  const shows = steps.map(({ id, stage, knobs }) => [id, on(picked(stage, { ...initialKnobs(all), ...knobs }))]);
  const asides = await Promise.all(asideFiles(dirname(file)).map((aside) => run<Stage>(aside)));
  const stages = [...steps.map(({ stage }) => stage), ...asides];
  return { all: [...new Set(stages.flatMap(on))], shows: Object.fromEntries(shows) };
}

/** The stages that a lesson fetches when they are asked for: what its files import so. */
function asideFiles(lesson: string): string[] {
  const files = readdirSync(lesson, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = files.flatMap((name) =>
    [...readFileSync(join(lesson, name), 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, path = '']) =>
      join(lesson, dirname(name), `${path}.ts`),
    ),
  );
  return [...new Set(found)];
}

/** The steps of formulas.tex. @throws Error where the text has others, or in another order: they travel in the same parts */
function formulaIds(lesson: string): string[] {
  const read = (name: string): string => readFileSync(`${lesson}/${name}`, 'utf8');
  const ids = formulaSteps(read('formulas.tex'));
  const wanted = Object.keys(stepAttributes(read('en.mdx')));
  if (ids.join() === wanted.join()) return ids;
  throw new Error(`${lesson}/formulas.tex must have the steps of en.mdx in their order: ${wanted.join(', ')}.`);
}
