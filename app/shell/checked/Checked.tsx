import { Suspense, useReducer } from 'react';
import { runsOf } from '@/app/store/runs';
import { useStore } from '@/app/store/store';
import { CheckedList } from './CheckedList';
import { MissingCase } from './MissingCase';
import { CaseScreen } from './screens';
import './checked.css';

/** Everything that was checked against PyTorch: the list, or one case of it. */
export function Checked() {
  const step = useStore((state) => state.step);
  const runs = useStore(runsOf);
  // A case that comes later changes nothing of the address.
  const [, look] = useReducer((times: number) => times + 1, 0);
  if (step === null) return <CheckedList />;
  if (!runs) return <MissingCase name={step} onHere={look} />;
  return (
    <Suspense fallback={<main aria-busy="true" />}>
      <CaseScreen runs={runs} />
    </Suspense>
  );
}
