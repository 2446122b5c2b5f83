import type { JudgeOrder } from './judge-messages';
import { JudgeSession } from './judge-session';

// The page draws, this thread reads pictures. The kernels live in this worker's own memory.
const session = new JudgeSession({
  post: (report) => postMessage(report),
  soon: (work) => void setTimeout(work, 0),
});

addEventListener('message', ({ data }: MessageEvent<JudgeOrder>) => session.take(data));
