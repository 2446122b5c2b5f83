import { fileURLToPath } from 'node:url';

/** What the bundler knows of the modules. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PAGE = file('app/main.tsx');
const HOME = file('app/shell/home/index.ts');
/** What home fetches when its first numbers are on screen. */
const LATER = ['Below', 'Heads', 'Thumbnails'].map((part) => file(`app/shell/home/later/${part}.tsx`));
/** What any page fetches then. */
const ATTENDANTS = file('app/attendants.tsx');
const LESSON = file('app/shell/LessonScreen.tsx');

/** Everything that a module imports statically, itself included. */
function reach(from: string, modules: Modules, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(from)) return found;
  found.add(from);
  for (const id of modules.getModuleInfo(from)?.importedIds ?? []) reach(id, modules, found);
  return found;
}

/** What home draws and computes with: lessons use most of it. */
const SHARED =
  /\/app\/(?:draw|lens|page|panels|store)\/|\/content\/[\w-]+\.ts$|\/lib\/(?:ops|tensor|maths|system|trace)\/|\/lib\/nn\/(?:linear|within)\.|\/node_modules\//;

/** What home draws its weights with: so do a few views, but few steps show one. */
const WEIGHTS = /\/app\/draw\/(bars|overlay)\/[\w-]+\.tsx?$/;

/** A module that every page asks for. */
const isFirst = (id: string, modules: Modules): boolean =>
  reach(PAGE, modules).has(id) ||
  (/\/app\/page\/.*\.css$/.test(id) && reach(LESSON, modules).has(id)) ||
  (SHARED.test(id) && !WEIGHTS.test(id) && reach(HOME, modules).has(id));

/** A module of a lesson's screen that home does not need at first: apart where home needs it later. */
const ofLesson = (id: string, modules: Modules): string | null => {
  if (!/\/(?:app|content|lib)\/|\/node_modules\//.test(id)) return null;
  if (!reach(LESSON, modules).has(id) || reach(HOME, modules).has(id)) return null;
  return [...LATER, ATTENDANTS].some((part) => reach(part, modules).has(id)) ? 'later' : 'lesson-screen';
};

/** Numbers, and what is pointed at like a grid of them. */
const MATRIX = /\/app\/draw\/(?:(?:grid|matrix|caption|strip)\/|patches\/CellSurface\.)/;
const PATCHES = /\/app\/draw\/(?:patches|formula)\//;
/** What nearly every step measures with, and the styles of what it draws: styles shrink most among their like. */
const OF_STEPS =
  /\/app\/draw\/(?!zoom\/).*\.css$|\/content\/(?:ask|stage|scene|schema)\.ts$|\/content\/numbers\/(?!rules)/;

/**
 * Which modules share a file: a positive list of what is shared. Where a module is not on it, it goes with what imports
 * it. No op, view, system or lesson is named, and what a new one brings is in nobody's first load but its own.
 */
export const groups = [
  // The words of what nearly every page shows, one file a language; those of anything rarer come with it.
  {
    name: (id: string) => `words.${/(\w+)\.ts$/.exec(id)?.[1]}`,
    test: /\/app\/(?:draw|lens|page|shell)\/words\.\w+\.ts$/,
  },
  // Those that only lessons show.
  {
    name: (id: string) => `words-lesson.${/(\w+)\.ts$/.exec(id)?.[1]}`,
    test: /\/app\/panels\/words\.\w+\.ts$/,
  },
  // Those of what comes when numbers are on screen.
  {
    name: (id: string) => `words-later.${/(\w+)\.ts$/.exec(id)?.[1]}`,
    test: /\/app\/(?:presenter|shell\/(?:notes|trouble|update))\/words\.\w+\.ts$/,
  },
  // Dragging comes after the first numbers; through d3's one index it would come with its round numbers.
  { name: 'drag', test: /\/node_modules\/d3-(?:drag|selection|dispatch)\// },
  // What every page asks for: in one file, for it shrinks most so.
  { name: (id: string, modules: Modules) => (isFirst(id, modules) ? 'first' : null) },
  { name: (id: string) => WEIGHTS.exec(id)?.[1] ?? null },
  // What every lesson has beside that. A group takes along what it leans on: the one that home asks for later comes first.
  { name: (id: string, modules: Modules) => (ofLesson(id, modules) === 'later' ? 'later' : null) },
  { name: (id: string, modules: Modules) => (OF_STEPS.test(id) ? 'lesson-screen' : ofLesson(id, modules)) },
  // What ops that are formulas are written with: where it lies does not depend on how many use it.
  { name: 'arithmetic', test: /\/lib\/(?:tensor\/[\w-]+|ops\/formula)\.ts$/ },
  // What most steps draw beside that: numbers, pictures, or both.
  { name: 'matrix', test: MATRIX },
  { name: 'patches', test: PATCHES },
  { name: 'charts', test: /\/app\/draw\/(?:xy|line)\// },
];

/** Files that are here, or on their way, whenever the host fetches something. */
const KNOWN = /\/(?:first|rolldown-runtime)\.js$/;
const KNOWN_TO_DOORS = /\/(?:first|rolldown-runtime|later|lesson-screen)\.js$/;

/** Of the scripts that something fetched leans on, those that must be asked for with it: a door opens beside its screen. */
export const withoutKnown = (_: string, files: string[], { hostId }: { readonly hostId: string }): string[] =>
  files.filter((file) => !(/\/door-[\w-]+\.js$/.test(hostId) ? KNOWN_TO_DOORS : KNOWN).test(file));
