import type { FullSizeOrder } from './full-size-messages';
import { FullSizeSession } from './full-size-session';

// Drawing and computing take seconds: the page goes on meanwhile, and ends this thread where somebody cancels.
const session = new FullSizeSession((report, transfer) => postMessage(report, { transfer }));

addEventListener('message', ({ data }: MessageEvent<FullSizeOrder>) => session.take(data));
