import { type ComponentType, type JSX, lazy, useState } from 'react';

/**
 * A component out of a part of the page that is fetched: how to fetch the part, and the component. Where the part is
 * here, the component is drawn in the same go; React alone would show that it waits, for no less than 300 ms.
 */
export function screen<Part, Props extends object>(
  load: () => Promise<Part>,
  componentOf: (part: Part) => ComponentType<Props>,
): [fetch: () => Promise<Part>, Screen: (props: Props) => JSX.Element] {
  let here: ComponentType<Props> | undefined;
  const fetch = async (): Promise<Part> => {
    const part = await load();
    here = componentOf(part);
    return part;
  };
  const Awaited = lazy(async () => ({ default: componentOf(await fetch()) })) as unknown as ComponentType<Props>;
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, as by `lazy`
  function Screen(props: Props) {
    // What was begun with stays: another component would forget what is on it.
    const [Component] = useState<ComponentType<Props>>(() => here ?? Awaited);
    return <Component {...props} />;
  }
  return [fetch, Screen];
}
