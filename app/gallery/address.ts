import type { Example } from './example';

/** What an address of the gallery, `#bars/one-row`, means: a view's example and one of its cases. */
export interface Place {
  readonly example: Example;
  readonly id: string;
}

export const addressOf = ({ example, id }: Place): string => `#${example.view}/${id}`;

/** The place that an address means; the view's first case, or the first view, where it names none that there is. */
export function placeOf(address: string, examples: readonly Example[]): Place {
  const [view, wanted = ''] = address.replace(/^#/, '').split('/');
  const example = examples.find((each) => each.view === view) ?? examples[0];
  if (!example) throw new Error('The gallery is empty: app/views/<view>/example.ts exports an example of a view.');
  const [first = ''] = Object.keys(example.cases);
  return { example, id: wanted in example.cases ? wanted : first };
}
