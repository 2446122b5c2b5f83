import { attemptOf } from '@/app/store/ask';
import { useStore } from '@/app/store/store';
import type { Tensor } from '@/lib/tensor/tensor';
import { useScreen } from '../screen';

/** Whether a tensor is among those that the step asks for, from memory, and not yet answered: its working would be the answer. */
export function useFromMemory(tensor: Tensor): boolean {
  const { runs, lens } = useScreen();
  const open = useStore((state) => state.recall && !attemptOf(state).revealed);
  const { veil } = runs.step;
  return (
    open && !('nothing' in veil) && veil.some((each) => 'of' in each && lens.slice(each.of).named.tensor === tensor)
  );
}
