import { fileURLToPath } from 'node:url';

/** What the bundler knows of the modules. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const HOME = file('app/shell/home/index.ts');
/** What home fetches when its first numbers are on screen. */
const BELOW = ['Below', 'Heads', 'Thumbnails'].map((part) => file(`app/shell/home/${part}.tsx`));
const LESSON = file('app/shell/LessonScreen.tsx');

/** Everything that a module imports statically, itself included. */
function reach(from: string, modules: Modules, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(from)) return found;
  found.add(from);
  for (const id of modules.getModuleInfo(from)?.importedIds ?? []) reach(id, modules, found);
  return found;
}

/** A module that home needs, among those that `within` matches. */
const ofHome =
  (name: string, within: RegExp) =>
  (id: string, modules: Modules): string | null =>
    within.test(id) && reach(HOME, modules).has(id) ? name : null;

/** A module of a lesson's screen that home does not need at first: apart where home needs it later. */
const ofLesson = (id: string, modules: Modules): string | null => {
  if (!/\/(?:app|content|lib)\/|\/node_modules\//.test(id)) return null;
  if (!reach(LESSON, modules).has(id) || reach(HOME, modules).has(id)) return null;
  return BELOW.some((part) => reach(part, modules).has(id)) ? 'later' : 'lesson-screen';
};

/**
 * Which modules share a file: a positive list of what is shared. Where a module is not on it, it goes with what imports
 * it. No op, view, system or lesson is named, and what a new one brings is in nobody's first load but its own.
 */
export const groups = [
  // The words of what nearly every page shows, one file a language; those of anything rarer come with it.
  {
    name: (id: string) => `words.${/(\w+)\.ts$/.exec(id)?.[1]}`,
    test: /\/app\/(?:draw|lens|page|panels|presenter|shell|shell\/(?:trouble|update))\/words\.\w+\.ts$/,
  },
  // Dragging comes after the first numbers; through d3's one index it would come with its round numbers.
  { name: 'drag', test: /\/node_modules\/d3-(?:drag|selection|dispatch)\// },
  // What every page asks for.
  { name: 'first', tags: ['$initial'] as '$initial'[] },
  // What home draws and computes with; lessons use most of it.
  { name: ofHome('draw', /\/app\/(?:draw|lens|page|panels|store)\//) },
  // d3's front door leads to all of its modules: home comes for one of them, views that draw axes for others.
  { name: ofHome('engine', /\/lib\/(?:ops|tensor|maths|system)\/|\/node_modules\/(?!d3-)|\/d3-array\/[^?]*$/) },
  // What every lesson has beside that. A group takes along what it leans on: the one that home asks for later comes first.
  { name: (id: string, modules: Modules) => (ofLesson(id, modules) === 'later' ? 'later' : null) },
  { name: ofLesson },
  // What most steps draw beside that: numbers, pictures, or both.
  { name: 'matrix', test: /\/app\/draw\/(?:grid|matrix|caption)\// },
  { name: 'patches', test: /\/app\/draw\/(?:patches|formula)\// },
];
