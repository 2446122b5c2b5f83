/** Where the laser's spot is, in parts of the window's width and height; null: the pointer has left. */
type SpotPlace = readonly [x: number, y: number] | null;

/**
 * The spot of the laser in all windows of a pair: whoever moves a pointer moves it, on the page or in the picture of it. It
 * moves too often to travel with what the windows show.
 */
export class SharedSpot {
  readonly #channel: BroadcastChannel | null;

  /** @param pair null: the window stands alone */
  constructor(pair: string | null, put: (place: SpotPlace) => void) {
    this.#channel = pair === null ? null : new BroadcastChannel(`headlight-${pair}-spot`);
    if (this.#channel) this.#channel.onmessage = ({ data }: MessageEvent<SpotPlace>) => put(data);
  }

  tell(place: SpotPlace): void {
    this.#channel?.postMessage(place);
  }

  close(): void {
    this.#channel?.close();
  }
}
