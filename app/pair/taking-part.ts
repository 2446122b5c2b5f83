import { isLater, type Member, type Message, NOTHING, type Stamp } from './message';

/** How a window takes part. `T` is what the windows of a pair have in common. */
export interface PairWindow<T> {
  readonly me: Member;
  post(message: Message<T>): void;
  /** What is on screen here. */
  read(): T;
  /** Puts on screen what another window shows. */
  show(state: T): void;
  /** An audience that was loaded again goes on with what the others have; one where another link was opened brings it. */
  readonly resumes: boolean;
  /** Another window is the audience of this pair: a tab was duplicated, its memory with it. */
  taken(): void;
  /** Whether the audience is there, each time that it comes or goes. */
  heard(isThere: boolean): void;
}

/** So long an audience listens for who it is before it takes part. */
export const LISTEN_MS = 200;
/** An audience that does not answer twice in a row has gone, whatever became of its last word. */
export const ASK_MS = 3000;

type Of<T, Kind> = Extract<Message<T>, { readonly kind: Kind }>;

/**
 * The windows of a pair show one state. Whoever changes it posts it whole, one turn later than the latest that it knows; of
 * two that are made at once all windows keep the same one. So nothing that is taken up is ever posted again. A window that
 * comes asks, and whoever knows answers.
 */
export class TakingPart<T> {
  #stamp: Stamp = NOTHING;
  /** While an audience listens: the latest state that it has heard of. */
  #best: Of<T, 'state'> | null = null;
  #resumes: boolean;
  #listening: ReturnType<typeof setTimeout> | undefined;
  #asking: ReturnType<typeof setInterval> | undefined;
  #unanswered = 0;
  #isThere: boolean | null = null;

  constructor(readonly part: PairWindow<T>) {
    this.#resumes = part.resumes;
    this.#post({ kind: 'hello' });
    if (this.#isAudience) this.#listening = setTimeout(() => this.#begin(), LISTEN_MS);
    else if (part.me.role === 'speaker') this.#asking = setInterval(() => this.#ask(), ASK_MS);
  }

  /** What is on screen here was changed here. */
  changed(): void {
    // Whoever goes on while this still listens means what they do.
    if (this.#listening !== undefined) this.#resumes = false;
    else this.#say([this.#stamp[0] + 1, this.part.me.id]);
  }

  leave(): void {
    clearTimeout(this.#listening);
    clearInterval(this.#asking);
    this.#post({ kind: 'bye' });
  }

  hear(message: Message<T>): void {
    const { from } = message;
    if (from.id === this.part.me.id) return;
    if (from.role === 'audience') {
      if (this.#isAudience) {
        this.#meet(from);
        return;
      }
      this.#note(message.kind !== 'bye');
    }
    if (message.kind === 'state') this.#take(message);
    else if (message.kind === 'hello' && this.#stamp !== NOTHING) this.#say(this.#stamp);
    else if (message.kind === 'anyone' && this.#isAudience) this.#post({ kind: 'here' });
  }

  get #isAudience(): boolean {
    return this.part.me.role === 'audience';
  }

  /** Of two audiences the one that was there first stays. */
  #meet(other: Member): void {
    const { me } = this.part;
    if (isLater([me.since, me.id], [other.since, other.id])) {
      clearTimeout(this.#listening);
      this.part.taken();
    } else this.#post({ kind: 'here' });
  }

  #take(message: Of<T, 'state'>): void {
    if (this.#listening !== undefined) {
      if (isLater(message.stamp, this.#best?.stamp ?? NOTHING)) this.#best = message;
    } else if (isLater(message.stamp, this.#stamp)) {
      this.#stamp = message.stamp;
      this.part.show(message.state);
    }
  }

  /** The audience takes part, with what the others have or with its own. */
  #begin(): void {
    this.#listening = undefined;
    const best = this.#best;
    if (best && this.#resumes) {
      this.#take(best);
      this.#post({ kind: 'here' });
    } else this.#say([(best?.stamp[0] ?? NOTHING[0]) + 1, this.part.me.id]);
  }

  #ask(): void {
    if (this.#unanswered++ >= 2) this.#note(false);
    this.#post({ kind: 'anyone' });
  }

  #note(isThere: boolean): void {
    if (isThere) this.#unanswered = 0;
    if (isThere === this.#isThere) return;
    this.#isThere = isThere;
    this.part.heard(isThere);
  }

  #say(stamp: Stamp): void {
    this.#stamp = stamp;
    this.#post({ kind: 'state', stamp, state: this.part.read() });
  }

  #post(what: { kind: 'hello' | 'anyone' | 'here' | 'bye' } | { kind: 'state'; stamp: Stamp; state: T }): void {
    this.part.post({ ...what, from: this.part.me });
  }
}
