import { post } from './live-moves.js';

/**
 * The way in to one exercise: the lobby, the seat, and the page that says why there is none. A console takes its pass by
 * itself, for who is signed in; everybody else is asked which role.
 */
const SOON = 5_000;
const LOBBY = 15_000;

export class LiveDoor {
  /** What the lobby says: {audience, title, structure, roles…}. */
  lobby = null;
  /** Why there is no way in: {status, reason, message, words}. */
  reason = null;
  /** What was refused beside the button. */
  refused = null;
  entering = false;

  #live;
  #satAt = -SOON;
  #asking = 0;

  constructor(live) {
    this.#live = live;
  }

  /** The snapshot was not given. */
  turnedAway(status, body) {
    if (status === 401) return this.#live.needsLobby ? this.open() : this.#sitAlone();
    this.#gone({ ...body, status });
  }

  /** Shows the way in: no seat yet, or another role is wanted. */
  async open() {
    this.#live.channel.stop();
    this.refused = null;
    if (!(await this.#ask())) return;
    this.#live.show('lobby');
    this.#askAgain();
  }

  /** Back to the board, role unchanged. */
  stay() {
    this.#live.show(this.#live.screen ? 'screen' : 'loading');
    this.#live.channel.start();
  }

  /** Takes a seat, or changes its role; a refusal is said beside the button. */
  async enter(choice) {
    this.entering = true;
    this.refused = null;
    this.#live.update();
    const no = await this.#sit(choice);
    this.entering = false;
    this.refused = no?.message ?? null;
    this.#live.update();
    return !no;
  }

  /** Who sits where changes while one chooses. */
  #askAgain() {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(
      async () => {
        if (!this.#live.isConnected || this.#live.page !== 'lobby') return;
        if (!this.entering && !document.hidden && (await this.#ask())) this.#live.update();
        if (this.#live.page === 'lobby') this.#askAgain();
      },
      LOBBY * (0.8 + Math.random() * 0.4),
    );
  }

  async #sitAlone() {
    if (performance.now() - this.#satAt < SOON) return this.#later();
    const no = await this.#sit({});
    if (!no) return;
    if (no.status === 0 || no.status === 429 || no.status >= 500) this.#later();
    else this.#gone(no);
  }

  /** Null when seated, else why not. */
  async #sit(choice) {
    try {
      const answer = await post(`${this.#live.base}/live/seat?language=${this.#live.language}`, choice);
      const body = await answer.json().catch(() => ({}));
      if (answer.type === 'opaqueredirect') return { status: 401, message: this.#live.say('gone.sign-in') };
      if (!answer.ok) return { message: this.#live.say('lobby.away'), ...body, status: answer.status };
    } catch {
      return { status: 0, message: this.#live.say('lobby.away') };
    }
    this.#satAt = performance.now();
    this.#live.begin();
    return null;
  }

  /** True when the lobby opened. */
  async #ask() {
    const { base, language } = this.#live;
    try {
      const answer = await fetch(`${base}/live/lobby?language=${language}`, {
        credentials: 'same-origin',
        cache: 'no-store',
      });
      const body = await answer.json();
      if (answer.status >= 500) throw new Error('away');
      if (!answer.ok) this.#gone({ ...body, status: answer.status });
      else this.#opened(body);
      return answer.ok;
    } catch {
      this.#later();
      return false;
    }
  }

  #opened(lobby) {
    this.lobby = lobby;
    this.#live.written = lobby.language;
    this.#live.words.set(lobby.words);
  }

  /** Whoever has no words yet got them with the no. */
  #gone(reason) {
    this.reason = reason;
    this.#live.words.set(reason.words);
    this.#live.show('gone');
  }

  #later() {
    setTimeout(() => this.#live.isConnected && this.#live.channel.restart(), 2000 + 2000 * Math.random());
    this.#live.update();
  }
}
