import { MoveStore } from './live-store.js';

/**
 * Moves on their way to the log: kept until answered, sent in order, one at a time. The same move may be sent twice, the
 * server knows it by its id. A rule's no (409) is final and shown; a silent network or a server in trouble is not.
 */
const LONGEST_WAIT = 8_000;
const PATIENCE = 10_000;

/** crypto.randomUUID exists only in a secure context; a phone in the room may come over plain http. */
export function moveId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** POST as the doors want it. */
export async function post(address, body) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    return await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', 'X-Souffleur': '1' },
      body: JSON.stringify(body),
      credentials: 'same-origin',
      signal: patience.signal,
    });
  } finally {
    clearTimeout(timer);
  }
}

export class LiveMoves {
  /** Not answered yet, oldest first: {move, kind, fields, at, order, waiting}. */
  queue = [];
  /** Committed, not on screen yet: {…, seq}. */
  committed = [];
  /** Refused by a rule: {move, kind, fields, message}. */
  refused = [];
  /** When the last move was committed. */
  savedAt = null;

  #address;
  #store;
  #changed;
  #seatLost;
  #now;
  #held;
  #shown = 0;
  #tries = 0;
  #busy = false;
  #timer = 0;
  #order = Date.now();
  #stopped = false;

  /** @param held () → whether nothing may go home yet */
  constructor(base, language, { changed, seatLost, now, held = () => false }) {
    this.#address = `${base}/live/moves?language=${language}`;
    this.#store = new MoveStore(base);
    this.#changed = changed;
    this.#seatLost = seatLost;
    this.#now = now;
    this.#held = held;
  }

  async open() {
    const kept = await this.#store.open();
    const known = new Set(this.queue.map((it) => it.move));
    this.queue.unshift(...kept.filter((it) => !known.has(it.move)).map((it) => ({ ...it, waiting: true })));
    if (this.queue.length) this.hurry();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Sends, or keeps and sends later. */
  send(kind, fields = {}, more = {}) {
    const at = this.#now().toISOString();
    const move = { move: moveId(), kind, fields, at, order: this.#order++, waiting: false, ...more };
    if (this.queue.some((it) => it.waiting)) move.waiting = true;
    this.queue.push(move);
    this.#store.keep(move);
    this.#changed();
    this.#go();
    return move.move;
  }

  /** Goes home before all that waits. */
  first(kind, fields, more = {}) {
    const order = (this.queue[0]?.order ?? this.#order++) - 1;
    const move = { move: moveId(), kind, fields, at: this.#now().toISOString(), order, waiting: true, ...more };
    this.queue.unshift(move);
    this.#store.keep(move);
  }

  /** Tries at once: the network came back, or a seat was taken. */
  hurry() {
    clearTimeout(this.#timer);
    this.#tries = 0;
    this.#go();
  }

  /** A rule's no that was known before sending. */
  refuse(kind, fields, message) {
    this.refused.push({ move: moveId(), kind, fields, message });
    this.#changed({ committed: false, settled: { kind, fields } });
  }

  /** The screen shows the log up to here now. */
  shown(seq) {
    this.#shown = seq;
    this.committed = this.committed.filter((it) => it.seq > seq);
  }

  dismiss(move) {
    this.refused = this.refused.filter((it) => it.move !== move);
    this.#changed();
  }

  /** Moves of this kind that are not on screen yet. */
  underway(kind) {
    return [...this.queue, ...this.committed].filter((it) => it.kind === kind);
  }

  async #go() {
    if (this.#busy || this.#stopped) return;
    this.#busy = true;
    try {
      while (this.queue.length && (this.#held() ? this.#later() : await this.#one(this.queue[0])));
    } finally {
      this.#busy = false;
    }
  }

  /** True when the next may follow. */
  async #one(move) {
    let answer;
    try {
      answer = await post(this.#address, {
        move: move.move,
        claimedAt: move.waiting ? move.at : null,
        sentAt: this.#now().toISOString(),
        source: move.waiting ? 'OFFLINE' : 'SCREEN',
        kind: move.kind,
        ...move.fields,
      });
    } catch {
      return this.#later();
    }
    if (answer.status === 401) {
      this.#later();
      this.#seatLost();
      return false;
    }
    if (answer.status === 408 || answer.status === 429 || answer.status >= 500) return this.#later();
    const said = await answer.json().catch(() => ({}));
    this.#settle(move, answer.ok, said);
    return true;
  }

  #settle(move, committed, said) {
    this.#tries = 0;
    this.queue = this.queue.filter((it) => it !== move);
    this.#store.drop(move.move);
    if (committed) {
      this.savedAt = new Date();
      if (said.seq > this.#shown) this.committed.push({ ...move, seq: said.seq });
    } else if (!move.quiet) this.refused.push({ ...move, message: said.message ?? '' });
    this.#changed({ settled: move, committed: committed || move.quiet, seq: said.seq });
  }

  #later() {
    for (const it of this.queue) {
      if (!it.waiting) this.#store.keep({ ...it, waiting: true });
      it.waiting = true;
    }
    const wait = Math.min(LONGEST_WAIT, 500 * 2 ** this.#tries++) * (0.5 + Math.random());
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => this.#go(), wait);
    this.#changed();
    return false;
  }
}
