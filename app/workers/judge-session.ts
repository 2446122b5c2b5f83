import { parse } from '@/lib/io/safetensors';
import { ablationOf } from '@/lib/nn/ablation';
import { benchPictures } from '@/lib/pictures/bench';
import { chooseTensors } from '@/lib/system/check';
import { readConfig } from '@/lib/system/config';
import type { Tensors } from '@/lib/system/system';
import miniVit, { miniVitParameters } from '@/lib/systems/vit/mini-vit';
import type { MiniVitConfig } from '@/lib/systems/vit/mini-vit-config';
import { PictureReader } from '@/lib/train/picture-reader';
import type { JudgeOrder, JudgeReport } from './judge-messages';

/** What a session needs of the worker that it runs in. */
interface Host {
  post(report: JudgeReport): void;
  /** Does it soon, after orders that have come meanwhile. */
  soon(work: () => void): void;
}

/** Pictures between two reports. */
const TOGETHER = 10;

interface Run {
  readonly run: number;
  readonly reader: PictureReader;
  readonly answers: readonly number[];
}

/** Judges a network by the bench's pictures, a few at a time, so that an order never waits for more than those. */
export class JudgeSession {
  #network: { readonly config: MiniVitConfig; readonly weights: Tensors } | null = null;
  #now: Run | null = null;

  constructor(readonly host: Host) {}

  take(order: JudgeOrder): void {
    this.#now = null;
    this.#try(() => {
      if (order.do === 'load') this.#network = networkIn(order.file);
      if (order.do === 'judge') {
        if (!this.#network) throw new Error('A network was to be judged before its weights had come.');
        const { config, weights } = this.#network;
        const reader = new PictureReader(config, weights, ablationOf(order.settings, config.heads));
        this.#goOn({ run: order.run, reader, answers: [] });
      }
    });
  }

  #goOn(next: Run): void {
    this.#now = next;
    this.host.soon(() => {
      if (this.#now === next) this.#try(() => this.#read(next));
    });
  }

  #read({ run, reader, answers }: Run): void {
    const pictures = benchPictures();
    const some = pictures.slice(answers.length, answers.length + TOGETHER).map(({ pixels }) => pixels);
    const all = [...answers, ...reader.answers(some)];
    this.host.post({ kind: 'answers', run, answers: Uint8Array.from(all) });
    if (all.length < pictures.length) this.#goOn({ run, reader, answers: all });
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (fault) {
      this.#now = null;
      this.host.post({ kind: 'fault', message: fault instanceof Error ? fault.message : String(fault) });
    }
  }
}

/** The network that a file of weights was trained as. */
function networkIn(file: Uint8Array) {
  const { tensors, metadata } = parse(file, (name) => name.startsWith('w.'));
  const config = readConfig(miniVit, JSON.parse(metadata.config ?? '{}'));
  return { config, weights: chooseTensors('w', miniVitParameters(config), tensors) };
}
