/** The exercise's clocks: ticks on from the last ClockFace by the browser's steady clock, never by the wall's. */
const MINUTE = 60_000;

export class LiveClock {
  #face = { playMillis: 0, running: false, storyDay: '', storyMinutes: 0, storyRate: 0, storyCap: 0 };
  #since = performance.now();
  /** How far this machine's own clock is from the portal's, in milliseconds. */
  #off = 0;

  /** What the server says, as of now. */
  set(face) {
    if (!face) return;
    this.#face = face;
    this.#since = performance.now();
    if (face.wall) this.#off = Date.parse(face.wall) - Date.now();
  }

  /** The portal's time, however wrong this machine's is. */
  get wall() {
    return new Date(Date.now() + this.#off);
  }

  get running() {
    return this.#face.running;
  }

  /** Play time in milliseconds since DEBEX. */
  get play() {
    return this.#face.playMillis + (this.running ? (performance.now() - this.#since) * this.#pace : 0);
  }

  /** Quicker than the wall's in a rehearsal. */
  get #pace() {
    return this.#face.pace ?? 1;
  }

  get day() {
    return this.#face.storyDay;
  }

  /** Story time of day in minutes; it waits at its cap for the next stimulus. */
  get story() {
    const on = ((this.play - this.#face.playMillis) / MINUTE) * this.#face.storyRate;
    return Math.max(this.#face.storyMinutes, Math.min(this.#face.storyCap, this.#face.storyMinutes + on));
  }

  /** The wall's time at which play comes to this moment, if nothing stops it. */
  wallAt(play) {
    return new Date(this.wall.getTime() + (play - this.play) / this.#pace);
  }
}
