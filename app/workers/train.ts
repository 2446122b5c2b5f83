import type { Order } from './messages';
import { Session } from './session';

// The page draws, this thread trains. The kernels live in this worker's own memory.
const session = new Session({
  post: (report, transfer) => postMessage(report, { transfer }),
  soon: (work) => void setTimeout(work, 0),
  now: () => performance.now(),
});

addEventListener('message', ({ data }: MessageEvent<Order>) => session.take(data));
