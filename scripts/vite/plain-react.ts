import type { Plugin } from 'vite';
import { type Cuts, cutCode } from './cut-code.ts';

/** What is cut was read in this version: its kinds of nodes have numbers, and another may count otherwise. */
const VERSION = '19.3.1';

const names = (text: string): string[] => text.trim().split(/\s+/);

const SERVER_PAGES = names(`
  prepareToHydrateHostInstance throwOnHydrationMismatch updateDehydratedSuspenseComponent
  retryIfBlockedOn queueIfContinuousEvent clearIfContinuousEvent attemptReplayContinuousQueuedEvent`);

/** Style sheets, scripts and pictures that a drawing waits for, and elements that go into the head instead. */
const RESOURCES = names(`
  isHostHoistableType insertSuspendedStylesheets suspendInstance estimateBandwidth
  preload preloadModule preinitStyle preinitScript preinitModuleScript prefetchDNS preconnect`);

/** <ViewTransition>. The page asks the browser itself (app/page/glide.ts). */
const VIEW_TRANSITIONS = names(`
  startViewTransition trackEnterViewTransitions commitNestedViewTransitions commitExitViewTransitions
  commitDeletedPairViewTransitions restoreEnterOrExitViewTransitions restoreNestedViewTransitions`);

/** <Fragment ref>. */
const FRAGMENT_REFS = names(`
  FragmentInstance addFragmentHandleToFiber schedulePendingIntersectionUnobserve commitNewChildToFragmentInstance
  commitNewChildToFragmentInstances deleteChildFromFragmentInstance commitFragmentInstanceInsertionEffects
  commitFragmentInstanceDeletionEffects`);

/** <form action={…}>, and the hooks for what it leads to. */
const FORM_ACTIONS = names(`
  extractEvents$1 ensureFormComponentIsStateful requestFormReset dispatchOptimisticSetState updateOptimisticImpl
  mountActionState updateActionState rerenderActionState`);

/** What React's compiler, its caches and its tools ask for, and a bar of progress that it shows by itself. */
const TOOLS = names(`
  useMemoCache refreshCache getStackByFiberInDevAndProd getComponentNameFromType findCurrentHostFiberImpl
  defaultOnDefaultTransitionIndicator`);

const exported = (text: string): string[] => names(text).map((name) => `exports.${name}`);

const CUTS: Readonly<Record<string, Cuts>> = {
  'react-dom/cjs/react-dom-client.production.js': {
    // Dehydrated, SuspenseList, what is hoisted into the head, html/head/body, ViewTransition, Activity.
    never: [18, 19, 26, 27, 30, 31],
    always: { isHydrating: 'false', '.isDehydrated': 'false', '.dehydrated': 'null' },
    empty: [...SERVER_PAGES, ...RESOURCES, ...VIEW_TRANSITIONS, ...FRAGMENT_REFS, ...FORM_ACTIONS, ...TOOLS],
    unset: [...exported('hydrateRoot'), ...names('FragmentInstance.prototype ViewTransitionPseudoElement.prototype')],
  },
  'react-dom/cjs/react-dom.production.js': {
    unset: exported(`
      preconnect prefetchDNS preinit preinitModule preload preloadModule requestFormReset useFormState useFormStatus`),
  },
  'react/cjs/react.production.js': {
    unset: exported(`
      Activity ViewTransition addTransitionType useActionState useOptimistic cache cacheSignal unstable_useCacheRefresh
      __COMPILER_RUNTIME cloneElement`),
  },
};

/** The files of React that are cut, as paths in node_modules. */
export const cutFiles = Object.keys(CUTS);

/** What the site cannot import from React: `hydrateRoot`, `Activity`. */
export const cutExports = Object.values(CUTS).flatMap(({ unset = [] }) =>
  unset.flatMap((name) => /^exports\.(\w+)$/.exec(name)?.[1] ?? []),
);

/**
 * A file of React as the site has it.
 *
 * @throws Error where it is of another version than the one that was read
 */
export function plainReact(file: string, code: string): string {
  const [, version = 'of no known version'] = /exports\.version = "([^"]+)"/.exec(code) ?? [];
  if (version === VERSION) return cutCode(code, CUTS[file] ?? {});
  throw new Error(
    `${file} is ${version}, and scripts/vite/plain-react.ts cuts what was read in ${VERSION}. See whether the new version's fiber tags count alike, run the browser tests on the built site, then change VERSION.`,
  );
}

/**
 * React brings along what pages drawn by a server need, forms that functions answer, transitions, what is hoisted into
 * the head. This page has none of it, and it is a third of what React weighs: 21 KB gzipped of every first load. The
 * built site has the rest; tests and the development server run React as it is.
 */
export const plainReactPlugin = (): Plugin => ({
  name: 'headlight-plain-react',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/node_modules\/react(?:-dom)?\/cjs\// },
    handler(code, id) {
      const file = cutFiles.find((file) => id.endsWith(`/node_modules/${file}`));
      return file ? { code: plainReact(file, code), map: null } : null;
    },
  },
});
