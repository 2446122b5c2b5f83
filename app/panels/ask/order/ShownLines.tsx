import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';
import { RIGHT } from '@/content/asking';
import { useScreen } from '../../screen';
import { useAsking } from '../asking';
import type { PlacedLine } from './placed-line';
import { orderWords } from './words';
import './shown.css';

/** The program of a solved question, numbered: as it was put in order where that was right, else as the question has it. */
export function ShownLines({ lines }: { lines: readonly PlacedLine[] }) {
  const { context } = useScreen();
  const own = orderWords(useStore((state) => state.lang));
  const last = useStore(attemptOf).tries.at(-1);
  const asking = useAsking();
  const order = [(last?.right ? last.guess : asking?.answers(context)[RIGHT]) ?? []].flat();
  return (
    <ol className="shown-lines" aria-label={own.rightLines}>
      {order.map((id) => (
        <li key={id} data-solution={id}>
          {lines.find((line) => line.id === id)?.text}
        </li>
      ))}
    </ol>
  );
}
