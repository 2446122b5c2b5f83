/** One line that is written over while a terminal shows it; elsewhere a plain line now and then. */
export class Progress {
  readonly #started = performance.now();
  #shown = 0;

  constructor(
    readonly firstStep: number,
    readonly steps: number,
    readonly stream: NodeJS.WriteStream = process.stdout,
  ) {}

  show(step: number, what: string): void {
    const now = performance.now();
    const every = this.stream.isTTY ? 200 : 30_000;
    if (now - this.#shown < every) return;
    this.#shown = now;
    const perStep = (now - this.#started) / Math.max(1, step - this.firstStep);
    const left = duration(((this.steps - step) * perStep) / 1000);
    const line = `${bar(step / this.steps)} step ${step}/${this.steps}  ${what}  ${perStep.toFixed(0)} ms/step  ${left} left`;
    if (this.stream.isTTY) this.stream.write(`\r\x1b[K${line.slice(0, this.stream.columns - 1)}`);
    else this.stream.write(`${line}\n`);
  }

  /** A line that stays. */
  say(line: string): void {
    this.stream.write(`${this.stream.isTTY ? '\r\x1b[K' : ''}${line}\n`);
  }
}

export function bar(share: number, width = 20): string {
  const full = Math.round(width * Math.min(1, Math.max(0, share)));
  return '█'.repeat(full) + '░'.repeat(width - full);
}

/** 75 → `1 min 15 s`, 4000 → `1 h 7 min` */
export function duration(seconds: number): string {
  const s = Math.round(seconds);
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  return `${Math.floor(s / 3600)} h ${Math.round((s % 3600) / 60)} min`;
}
