/** What of a fiber of React says whether its component was drawn: the fields that React's developer tools read. */
interface Fiber {
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly flags: number;
  readonly type: unknown;
}

/** Set on a fiber whose component ran in this commit. */
const PERFORMED_WORK = 1;

/** How often each component was drawn, by its name. */
export type Renders = Readonly<Record<string, number>>;

let counts: Record<string, number> = {};

function count(fiber: Fiber): void {
  // Around what has a comparison of its own stands a fiber more, whose type is no function.
  if (typeof fiber.type === 'function' && fiber.flags & PERFORMED_WORK) {
    const { name } = fiber.type;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  // Children that React did not come to are the very same.
  if (fiber.alternate && fiber.alternate.child === fiber.child) return;
  for (let child = fiber.child; child; child = child.sibling) count(child);
}

/** Has React tell of every commit, as it tells its developer tools. Before React is loaded. */
export function watchRenders(): void {
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      checkDCE: () => undefined,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => count(root.current),
    },
  });
}

/** What was drawn since somebody last asked. */
export function takeRenders(): Renders {
  const taken = counts;
  counts = {};
  return taken;
}
