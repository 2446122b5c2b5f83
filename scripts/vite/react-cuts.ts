import type { Cuts } from './cut-code.ts';

const names = (text: string): string[] => text.trim().split(/\s+/);
const exported = (text: string): string[] => names(text).map((name) => `exports.${name}`);
const each = (text: string, value: string) => Object.fromEntries(names(text).map((name) => [name, value]));
const listed = (text: string): string => JSON.stringify(names(text));

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

/** What was typed, in a browser that does not tell, and what is selected outside a field. */
const OLD_BROWSERS = names(`
  getNativeBeforeInputChars getFallbackBeforeInputChars isFallbackCompositionEnd getData getEventModifierState
  handleEventsForInputEventPolyfill getTargetInstForInputEventPolyfill constructSelectEvent`);

const HOOKS = `useDeferredValue useEffectEvent useImperativeHandle useInsertionEffect useTransition`;

/** Numbers of kinds of nodes, and the constants that elements of these kinds have. */
const KINDS = [
  // ForwardRef, Profiler, what threw in a class of old, Dehydrated, SuspenseList, LegacyHidden, Cache, TracingMarker.
  ...[11, 12, 17, 18, 19, 23, 24, 25],
  // What is hoisted into the head, html/head/body, ViewTransition, Activity.
  ...[26, 27, 30, 31],
  ...names(`
    REACT_FORWARD_REF_TYPE REACT_PROFILER_TYPE REACT_SUSPENSE_LIST_TYPE REACT_LEGACY_HIDDEN_TYPE
    REACT_VIEW_TRANSITION_TYPE REACT_ACTIVITY_TYPE`),
];

/** Attributes that the page does not write, as React calls them. */
export const attributesCut = names(`
  action formAction muted xlinkHref autoReverse externalResourcesRequired preserveAlpha allowFullScreen async autoPlay
  credentialless disablePictureInPicture disableRemotePlayback formNoValidate noModule noValidate playsInline scoped
  seamless itemScope xlinkActuate xlinkArcrole xlinkRole xlinkShow xlinkTitle xlinkType xmlBase xmlLang xmlSpace popover`);

/** Elements that the page does not have. */
export const elementsCut = names('video audio embed object image script');

/** Events that neither React's listeners nor the page's own hear. */
export const eventsCut = names(`
  keypress auxclick contextmenu beforeblur afterblur gotpointercapture lostpointercapture dragexit ratechange seeked
  volumechange compositionstart compositionend compositionupdate beforeinput textInput fullscreenchange
  fullscreenerror selectstart`);
const TIMED = ['ANIMATION_END', 'ANIMATION_ITERATION', 'ANIMATION_START', 'TRANSITION_END'];
const timedEvents = [...TIMED, 'TRANSITION_RUN', 'TRANSITION_START', 'TRANSITION_CANCEL'];

/** What a class may have, and the page's one class has not. */
export const classFieldsCut = names(`
  getSnapshotBeforeUpdate UNSAFE_componentWillMount componentWillMount UNSAFE_componentWillReceiveProps
  componentWillReceiveProps UNSAFE_componentWillUpdate componentWillUpdate shouldComponentUpdate isPureReactComponent
  contextType getDerivedStateFromProps defaultProps`);

/** Tables of names of which the page needs these. React has more: `react-cuts.test.ts` looks whether one is written. */
export const kept = {
  /** Events beside `onChange`, `onFocus`, `onBlur`, `onDoubleClick` and entering and leaving. */
  simpleEventPluginEvents: names(`
    cancel click close copy cut drag dragEnd dragEnter dragLeave dragOver dragStart drop error input invalid keyDown
    keyUp load mouseDown mouseMove mouseOut mouseOver mouseUp paste play pointerCancel pointerDown pointerMove pointerOut
    pointerOver pointerUp reset resize scroll submit toggle touchCancel touchEnd touchMove touchStart wheel`),
  /** Attributes of SVG that are written with a hyphen. */
  aliases: names(`
    clipPath dominantBaseline fillOpacity fillRule fontFamily fontSize fontWeight imageRendering letterSpacing markerEnd
    markerStart pointerEvents shapeRendering stopColor stopOpacity strokeDasharray strokeDashoffset strokeLinecap
    strokeLinejoin strokeOpacity strokeWidth textAnchor vectorEffect`),
  /** Styles whose numbers are no pixels. */
  unitlessNumbers: names(`
    aspectRatio columnCount columns flex flexGrow flexShrink gridArea gridColumn gridColumnEnd gridColumnStart gridRow
    gridRowEnd gridRowStart fontWeight lineHeight opacity order scale tabSize zIndex zoom fillOpacity stopOpacity
    strokeDasharray strokeDashoffset strokeOpacity strokeWidth`),
} as const;

const hyphened = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Fields of events, each as the browser has it. */
const fields = (of: string, text: string): string =>
  `assign({}, ${of}, { ${names(text)
    .map((name) => `${name}: 0`)
    .join(', ')} })`;
const MODIFIERS = 'ctrlKey shiftKey altKey metaKey';

const CLIENT: Cuts = {
  never: [...KINDS, ...attributesCut, ...elementsCut, ...eventsCut, ...TIMED],
  always: {
    // Nothing comes drawn from a server.
    isHydrating: 'false',
    '.isDehydrated': 'false',
    '.dehydrated': 'null',
    hydrationParentFiber: 'null',
    hydrationErrors: 'null',
    blockedOn: 'null',
    // Every browser that this page runs in.
    canUseDOM: 'true',
    canUseCompositionEvent: 'true',
    canUseTextInputEvent: 'true',
    isInputEventSupported: 'true',
    useFallbackCompositionData: 'false',
    '"AnimationEvent" in window': 'true',
    '"TransitionEvent" in window': 'true',
    // What one writes in is a field, and every element is one that HTML or SVG names.
    '"selectionStart" in root': 'true',
    'isCustomElement()': 'false',
    // Nothing is begun as a transition, drawn twice to find faults, or watched by tools.
    '.T': 'null',
    '.S': 'null',
    currentEntangledLane: '0',
    currentEntangledActionThenable: 'null',
    shouldDoubleInvokeUserFnsInHooksDEV: 'false',
    injectedHook: 'null',
    '"undefined" !== typeof __REACT_DEVTOOLS_GLOBAL_HOOK__': 'false',
    ...each(classFieldsCut.map((name) => `.${name}`).join(' '), 'undefined'),
  },
  begins: {
    simpleEventPluginEvents: JSON.stringify(kept.simpleEventPluginEvents),
    unitlessNumbers: `new Set(${JSON.stringify(kept.unitlessNumbers)})`,
    aliases: `new Map(${JSON.stringify([['htmlFor', 'for'], ...kept.aliases.map((name) => [name, hyphened(name)])])})`,
    mediaEventTypes: listed('error'),
    // What events tell, as the browser has it: keys have been called the same everywhere for long.
    KeyboardEventInterface: fields('UIEventInterface', `${MODIFIERS} key code repeat location`),
    MouseEventInterface: fields(
      'UIEventInterface',
      `${MODIFIERS} screenX screenY clientX clientY pageX pageY button buttons relatedTarget`,
    ),
    TouchEventInterface: fields('UIEventInterface', `${MODIFIERS} touches targetTouches changedTouches`),
    WheelEventInterface: fields('MouseEventInterface', 'deltaX deltaY deltaZ deltaMode'),
  },
  empty: [SERVER_PAGES, RESOURCES, VIEW_TRANSITIONS, FRAGMENT_REFS, FORM_ACTIONS, TOOLS, OLD_BROWSERS].flat(),
  without: names(
    `${HOOKS} useHostTransitionStatus useFormState useActionState useOptimistic useMemoCache useCacheRefresh`,
  ),
  unset: [
    ...exported('hydrateRoot'),
    ...names(`FragmentInstance.prototype ViewTransitionPseudoElement.prototype
      ReactDOMHydrationRoot.prototype.unstable_scheduleHydration ReactDOMSharedInternals.findDOMNode`),
    ...timedEvents.map((name) => `registerSimpleEvent(${name}`),
    ...names('Select BeforeInput CompositionStart CompositionUpdate CompositionEnd').map(
      (name) => `registerTwoPhaseEvent("on${name}"`,
    ),
  ],
};

/** What the site does without, by files of React. It was read in this version: another may count kinds otherwise. */
export const VERSION = '19.3.1';

export const CUTS: Readonly<Record<string, Cuts>> = {
  'react-dom/cjs/react-dom-client.production.js': CLIENT,
  'react-dom/cjs/react-dom.production.js': {
    unset: exported(`
      preconnect prefetchDNS preinit preinitModule preload preloadModule requestFormReset useFormState useFormStatus`),
  },
  'react/cjs/react.production.js': {
    unset: exported(`
      Activity Profiler PureComponent ViewTransition addTransitionType cache cacheSignal cloneElement createRef
      forwardRef startTransition unstable_useCacheRefresh useActionState useOptimistic
      __COMPILER_RUNTIME ${HOOKS}`),
  },
};
