import { renderToStaticMarkup } from 'react-dom/server';
import { valueText } from '@/app/draw/value-text';
import { cellName } from '@/app/lens/cell-name';
import { Inspector } from '@/app/panels/inspector/Inspector';
import type { InspectorProps } from '@/app/panels/inspector/props';
import { words as inspectorEn } from '@/app/panels/inspector/words.en';
import { flatIndex } from '@/lib/tensor/shape';
import type { Trace } from '@/lib/trace/trace';
import { sampleTrace } from './samples';

/** What the inspector shows of a cell of the sample run, as HTML and as text, for its tests. */

export const original = sampleTrace();
const nothing = () => {};

export function render(
  name: string,
  at: number[],
  more: Partial<InspectorProps> = {},
  trace: Trace = original,
): string {
  const named = trace.get(name);
  return renderToStaticMarkup(
    <Inspector
      trace={trace}
      original={original}
      named={named}
      index={flatIndex(named.tensor.shape, at)}
      label={{ section: 'Arithmetic', title: name }}
      words={inspectorEn}
      nameCell={(of, index, to) => cellName(of, index, (_, i) => `${i}`, to)}
      selection={name}
      trail={[]}
      presenting={false}
      whole={false}
      onWhole={nothing}
      onFollow={nothing}
      onEntry={nothing}
      onBack={null}
      onHover={nothing}
      onEdit={nothing}
      onReset={nothing}
      {...more}
    />,
  );
}
export const text = (html: string): string => html.replace(/<[^>]*>/g, '');
export const written = (name: string, at: number[]): string => {
  const { data, shape } = original.get(name).tensor;
  return valueText(data[flatIndex(shape, at)] as number);
};
