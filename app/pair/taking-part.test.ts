import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Message } from './message';
import { ASK_MS, LISTEN_MS, type PairWindow, TakingPart } from './taking-part';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A channel whose messages arrive only when they are delivered, as between windows. */
class Air {
  readonly windows = new Set<Windowed>();
  posted = 0;
  #underway: { readonly message: Message<string>; readonly by: Windowed }[] = [];

  post(message: Message<string>, by: Windowed): void {
    this.posted++;
    this.#underway.push({ message: structuredClone(message), by });
  }

  deliver(): void {
    for (let next = this.#underway.shift(); next; next = this.#underway.shift())
      for (const each of this.windows) if (each !== next.by) each.part.hear(next.message);
  }
}

let loaded = 0;

class Windowed {
  readonly part: TakingPart<string>;
  shows: string;
  taken = 0;
  readonly heard: boolean[] = [];

  constructor(
    readonly air: Air,
    role: PairWindow<string>['me']['role'],
    shows: string,
    resumes = false,
    id = `${role}-${++loaded}`,
  ) {
    this.shows = shows;
    air.windows.add(this);
    this.part = new TakingPart<string>({
      me: { id, role, since: ++loaded },
      post: (message) => air.post(message, this),
      read: () => this.shows,
      show: (state) => {
        this.shows = state;
      },
      resumes,
      taken: () => {
        this.taken++;
        air.windows.delete(this);
      },
      heard: (isThere) => this.heard.push(isThere),
    });
  }

  change(to: string): void {
    this.shows = to;
    this.part.changed();
  }

  close(): void {
    this.part.leave();
    this.air.windows.delete(this);
    this.air.deliver();
  }
}

const settle = (air: Air): void => {
  air.deliver();
  vi.advanceTimersByTime(LISTEN_MS);
  air.deliver();
};

function pair(): { air: Air; audience: Windowed; speaker: Windowed } {
  const air = new Air();
  const audience = new Windowed(air, 'audience', 'step 1');
  settle(air);
  const speaker = new Windowed(air, 'speaker', 'nothing');
  settle(air);
  return { air, audience, speaker };
}

it('a speaker window that comes shows what the audience shows, and either drives the other', () => {
  const { air, audience, speaker } = pair();
  expect(speaker.shows).toBe('step 1');
  speaker.change('step 2');
  air.deliver();
  expect(audience.shows).toBe('step 2');
  audience.change('step 3');
  air.deliver();
  expect(speaker.shows).toBe('step 3');
});

it('one change is one message: nothing that was taken up is posted again', () => {
  const { air, speaker } = pair();
  new Windowed(air, 'mirror', 'nothing');
  settle(air);
  const before = air.posted;
  speaker.change('step 2');
  settle(air);
  expect(air.posted).toBe(before + 1);
});

it('all windows keep the same one of two changes that were made at once', () => {
  const { air, audience, speaker } = pair();
  const mirror = new Windowed(air, 'mirror', 'nothing');
  settle(air);
  audience.change('from the audience');
  speaker.change('from the speaker');
  air.deliver();
  expect(new Set([audience.shows, speaker.shows, mirror.shows]).size).toBe(1);
});

it('what was made earlier and arrives later changes nothing', () => {
  const { air, audience, speaker } = pair();
  audience.change('step 2');
  speaker.part.hear({
    kind: 'state',
    stamp: [0, 'zzz'],
    state: 'old',
    from: { id: 'other', role: 'mirror', since: 0 },
  });
  air.deliver();
  expect(speaker.shows).toBe('step 2');
});

it('a speaker window that is loaded again shows what the audience shows', () => {
  const { air, audience, speaker } = pair();
  speaker.change('step 5');
  air.deliver();
  speaker.close();
  audience.change('step 6');
  const again = new Windowed(air, 'speaker', 'step 5');
  settle(air);
  expect(again.shows).toBe('step 6');
});

it('an audience that is loaded again goes on where the speaker is', () => {
  const { air, audience, speaker } = pair();
  audience.close();
  expect(speaker.heard).toEqual([true, false]);
  speaker.change('step 8');
  const again = new Windowed(air, 'audience', 'step 7', true);
  settle(air);
  expect(again.shows).toBe('step 8');
  expect(speaker.heard).toEqual([true, false, true]);
  again.change('step 9');
  air.deliver();
  expect(speaker.shows).toBe('step 9');
});

it('another link that is opened in the audience’s window is brought to the speaker', () => {
  const { air, audience, speaker } = pair();
  speaker.change('step 8');
  air.deliver();
  audience.close();
  new Windowed(air, 'audience', 'another lesson', false);
  settle(air);
  expect(speaker.shows).toBe('another lesson');
});

it('whoever goes on before a reloaded audience has heard of the others is not set back', () => {
  const { air, audience, speaker } = pair();
  audience.close();
  const again = new Windowed(air, 'audience', 'step 1', true);
  air.deliver();
  again.change('step 2');
  settle(air);
  expect(again.shows).toBe('step 2');
  expect(speaker.shows).toBe('step 2');
});

it('a duplicated tab gives up the pair before it shows or says anything, and the first goes on', () => {
  const { air, audience, speaker } = pair();
  speaker.change('step 4');
  air.deliver();
  const duplicate = new Windowed(air, 'audience', 'step 1', true);
  settle(air);
  expect(duplicate.taken).toBe(1);
  expect(duplicate.shows).toBe('step 1');
  expect(audience.taken).toBe(0);
  expect([audience.shows, speaker.shows]).toEqual(['step 4', 'step 4']);
});

it('an audience that dies without a word is missed after a while, and noticed when it is back', () => {
  const { air, audience, speaker } = pair();
  const wait = (times: number) => {
    for (let i = 0; i < times; i++) {
      vi.advanceTimersByTime(ASK_MS);
      air.deliver();
    }
  };
  wait(5);
  expect(speaker.heard).toEqual([true]);
  air.windows.delete(audience);
  wait(3);
  expect(speaker.heard).toEqual([true, false]);
  air.windows.add(audience);
  wait(1);
  expect(speaker.heard).toEqual([true, false, true]);
});
