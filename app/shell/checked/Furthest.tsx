import { exactText, valueText } from '@/app/draw/value-text';
import { linkTo } from '@/app/store/link-to';
import { useStore } from '@/app/store/store';
import { CHECKED } from '@/content/checked';
import { referenceTo } from '@/content/reference';
import { firstOfEach } from '@/lib/choice';
import type { LinkState } from '@/lib/permalink/state';
import type { Deviation } from '@/lib/systems/deviation';
import { coordinates } from '@/lib/tensor/shape';
import { checkedWords } from './words';

/** Of each tensor the cell that is furthest from PyTorch's; its name leads to that very cell. */
export function Furthest({ name, deviations }: { name: string; deviations: readonly Deviation[] }) {
  const { lang, picture } = useStore();
  const words = checkedWords(lang);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys
    <section className="checked-scroll" tabIndex={0} aria-label={words.furthest}>
      <table>
        <caption>{words.furthest}</caption>
        <thead>
          <tr>
            {[words.tensor, words.cell, words.here, 'PyTorch', words.apart, words.allowed].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deviations.map((deviation) => (
            <tr key={deviation.named.name}>
              <th scope="row">
                <a href={linkTo({ lang, picture }, { lesson: CHECKED, step: name, ...placeOf(deviation) })}>
                  <code>{deviation.named.name}</code>
                </a>
              </th>
              <td>{`[${coordinates(deviation.named.tensor.shape, deviation.index).join(', ')}]`}</td>
              <td>{exactText(deviation.ours)}</td>
              <td>{exactText(deviation.theirs)}</td>
              <td>{distanceText(deviation)}</td>
              <td>{valueText(deviation.allowed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Two of the same ∞ are not apart. */
const distanceText = ({ ours, theirs }: Deviation): string =>
  ours === theirs ? '0' : valueText(Math.abs(ours - theirs));

/** The cell on the stage, with its tensor opened. */
function placeOf({ named, index }: Deviation): Pick<LinkState, 'cell' | 'opened'> {
  const { ref, cell } = referenceTo(named, index, { ...firstOfEach, knobs: {} });
  return { cell: { tensor: ref, at: cell }, opened: { tensor: ref, axes: [] } };
}
