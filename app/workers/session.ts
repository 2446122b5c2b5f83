import { Arena } from '@/lib/backend/arena';
import { bestBackend } from '@/lib/backend/best';
import { withBackend } from '@/lib/backend/current';
import { runSystem } from '@/lib/system/system';
import miniVit, { placesOf } from '@/lib/systems/vit/mini-vit';
import { tensor } from '@/lib/tensor/tensor';
import { createTrainer, type Trainer } from '@/lib/train/live';
import type { Order, Report, Settings } from './messages';

/** What a session needs of the worker that it runs in. */
interface Host {
  post(report: Report, transfer: Transferable[]): void;
  /** Does it soon, after orders that have come meanwhile. */
  soon(work: () => void): void;
  /** Milliseconds. */
  now(): number;
}

/** Between two reports: 15 a second are more than an eye follows, and leave a page its frames. */
const APART = 70;
/** Updates between two looks at new digits, and how many of these. */
const JUDGE_EVERY = 20;
const JUDGED = 100;

/** Trains as it is told to, one update at a time, so that an order never waits for more than one. */
export class Session {
  #trainer: Trainer | null = null;
  #picture = new Float32Array();
  #running = false;
  #waiting = false;
  #reported = Number.NEGATIVE_INFINITY;
  #points: number[] = [];
  #judged: number | null = null;
  readonly #scratch = new Arena(bestBackend());

  constructor(readonly host: Host) {}

  take(order: Order): void {
    try {
      if (order.do === 'begin') this.#begin(order.settings, order.picture);
      else if (order.do === 'step') this.#step();
      this.#running = order.do === 'run';
      // A pause before the beginning has nothing to tell.
      if (order.do !== 'pause' || this.#trainer) this.#report();
      this.#goOn();
    } catch (fault) {
      this.#fail(fault);
    }
  }

  #begin(settings: Settings, picture: Float32Array): void {
    this.#picture = Float32Array.from(picture);
    this.#points = [];
    if (this.#trainer) this.#trainer.restart(settings);
    else this.#trainer = createTrainer({ ...settings, data: 'procedural' });
    this.#judged = this.#trainer.judge(JUDGED);
  }

  #step(): void {
    const { step, loss, accuracy } = this.#begun.step();
    this.#points.push(step, loss, accuracy);
    if (step % JUDGE_EVERY === 0) this.#judged = this.#begun.judge(JUDGED);
  }

  #goOn(): void {
    if (!this.#running || this.#waiting) return;
    this.#waiting = true;
    this.host.soon(() => {
      this.#waiting = false;
      if (!this.#running) return;
      try {
        this.#step();
        if (this.host.now() - this.#reported >= APART) this.#report();
        this.#goOn();
      } catch (fault) {
        this.#fail(fault);
      }
    });
  }

  get #begun(): Trainer {
    if (!this.#trainer) throw new Error('Training was told to go on before it was told to begin.');
    return this.#trainer;
  }

  #report(): void {
    this.#reported = this.host.now();
    const { config, steps } = this.#begun;
    const points = Float32Array.from(this.#points);
    const { maps, probs } = this.#look();
    const judged = this.#judged;
    this.#points = [];
    this.#judged = null;
    const { depth: blocks, heads } = config;
    const places = placesOf(config);
    const running = this.#running;
    this.host.post({ kind: 'progress', running, steps, points, judged, maps, probs, blocks, heads, places }, [
      points.buffer,
      maps.buffer,
      probs.buffer,
    ]);
  }

  /** One run on the fixed picture with the weights as they are now. */
  #look(): { maps: Float32Array<ArrayBuffer>; probs: Float32Array<ArrayBuffer> } {
    const { config } = this.#begun;
    this.#scratch.reset();
    return withBackend(this.#scratch, () => {
      const input = { image: tensor(this.#picture, [config.image_h, config.image_w, config.channels]) };
      const trace = runSystem(miniVit, { config, weights: this.#begun.weights(), input });
      const all = Array.from({ length: config.depth }, (_, b) => trace.get(`block.${b}.attn.probs`).tensor.data);
      const maps = new Float32Array(all.reduce((size, { length }) => size + length, 0));
      for (const [b, data] of all.entries()) maps.set(data, b * data.length);
      return { maps, probs: Float32Array.from(trace.get('probs').tensor.data) };
    });
  }

  #fail(fault: unknown): void {
    this.#running = false;
    this.host.post({ kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) }, []);
  }
}
