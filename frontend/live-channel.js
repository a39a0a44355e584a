import { applied } from './live-patch.js';

/**
 * One channel to one exercise: a snapshot first, then a WebSocket; where a proxy stops those, server-sent events, then a
 * snapshot every two seconds. Silence, sleep, a gap or a network that came back asks for a new snapshot. A screen never
 * goes back to an older seq. The stream is never the truth: the log is.
 */
// The server beats every two seconds.
const SILENCE = 4_000;
const WATCH = 500;
const POLL = 2_000;
const LONGEST_WAIT = 8_000;
const BACK_TO_SOCKET = 60_000;
const PATIENCE = 10_000;

export class LiveChannel {
  seq = -1;
  /** 'socket', 'events' or 'poll'. */
  way = 'socket';
  /** Whether something was heard lately. */
  live = false;
  heardAt = null;

  #base;
  #lang;
  #hear;
  #heard = 0;
  /** The record as it came, for what changes in it. */
  #record = null;
  #watched = 0;
  #stream = null;
  #tries = 0;
  #deaf = 0;
  #timer = 0;
  #watch = 0;
  #asking = null;
  #stopped = true;
  #wake = () => this.#woken();
  #cut = () => this.#stopped || this.#again();

  /** @param hear {screen(record), beat(clock), refused(status, body), away()} */
  constructor(base, lang, hear) {
    this.#base = `${base}/live`;
    this.#lang = lang;
    this.#hear = hear;
  }

  start() {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#watched = Date.now();
    this.#watch = setInterval(() => this.#look(), WATCH);
    addEventListener('online', this.#wake);
    addEventListener('offline', this.#cut);
    addEventListener('pageshow', this.#wake);
    document.addEventListener('visibilitychange', this.#wake);
    document.addEventListener('resume', this.#wake);
    this.refresh();
  }

  stop() {
    this.#stopped = true;
    clearInterval(this.#watch);
    clearTimeout(this.#timer);
    removeEventListener('online', this.#wake);
    removeEventListener('offline', this.#cut);
    removeEventListener('pageshow', this.#wake);
    document.removeEventListener('visibilitychange', this.#wake);
    document.removeEventListener('resume', this.#wake);
    this.#asking?.abort();
    this.#asking = null;
    this.#close();
  }

  restart() {
    this.stop();
    this.start();
  }

  /** Asks for the snapshot; then opens the stream if none is open. */
  async refresh() {
    if (this.#stopped || this.#asking) return;
    clearTimeout(this.#timer);
    const asking = (this.#asking = new AbortController());
    const patience = setTimeout(() => asking.abort(), PATIENCE);
    let answer;
    let body;
    try {
      answer = await fetch(`${this.#base}/snapshot?language=${this.#lang}`, {
        credentials: 'same-origin',
        cache: 'no-store',
        signal: asking.signal,
      });
      body = await answer.json().catch(() => null);
    } catch {
      answer = null;
    }
    clearTimeout(patience);
    if (asking !== this.#asking) return;
    this.#asking = null;
    if (answer?.ok && body) this.#came(body);
    else if (!answer || answer.ok || answer.status === 429 || answer.status >= 500) this.#again();
    else this.#turnedAway(answer.status, body);
  }

  #came(snapshot) {
    this.#tries = 0;
    this.#alive();
    this.#take(snapshot);
    if (this.way === 'poll') this.#timer = setTimeout(() => this.refresh(), POLL * (0.9 + Math.random() / 5));
    else if (!this.#stream) this.#open();
  }

  #turnedAway(status, body) {
    this.#close();
    this.#hear.refused(status, body);
  }

  /** Tries again later, jittered, so that a hundred screens do not come back in the same second. */
  #again() {
    this.#close();
    this.#lost();
    if (this.#stopped) return;
    const wait = Math.min(LONGEST_WAIT, 500 * 2 ** this.#tries++) * (0.5 + Math.random());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), wait);
  }

  #open() {
    const stream = this.way === 'socket' ? this.#socket() : new EventSource(`${this.#base}/events`);
    if (!stream) return;
    this.#stream = stream;
    let spoke = false;
    stream.onmessage = (it) => {
      if (stream !== this.#stream) return;
      spoke = true;
      this.#deaf = 0;
      this.#alive();
      this.#said(JSON.parse(it.data));
    };
    const broken = () => {
      if (stream !== this.#stream) return;
      if (!spoke && ++this.#deaf >= 2) this.#fallBack();
      this.#again();
    };
    stream.onerror = broken;
    stream.onclose = broken;
  }

  #socket() {
    try {
      const address = new URL(`${this.#base}/stream`, location.href);
      address.protocol = address.protocol.replace('http', 'ws');
      return new WebSocket(address);
    } catch {
      this.#fallBack();
      this.#again();
      return null;
    }
  }

  #fallBack() {
    this.#deaf = 0;
    this.way = this.way === 'socket' ? 'events' : 'poll';
    setTimeout(() => {
      this.way = 'socket';
      if (this.#stopped) return;
      this.#close();
      this.refresh();
    }, BACK_TO_SOCKET);
  }

  #said(message) {
    if (message.type === 'bye') {
      this.#close();
      this.refresh();
    } else if (message.type === 'screen') this.#take(message);
    else if (message.type === 'patch') this.#change(message);
    else if (message.seq > this.seq) this.refresh();
    else if (message.seq === this.seq) this.#hear.beat(message.clock);
  }

  #take(record) {
    if (record.seq < this.seq) return;
    this.seq = record.seq;
    this.#record = record.screen;
    this.#hear.screen(record);
  }

  /** What changed since the line before; of another line it is of no use. */
  #change(message) {
    if (message.seq <= this.seq) return;
    if (message.from !== this.seq || !this.#record) this.refresh();
    else this.#take({ ...message, screen: applied(this.#record, message.patch) });
  }

  #alive() {
    this.#heard = performance.now();
    this.heardAt = new Date();
    const back = !this.live;
    this.live = true;
    if (back) this.#hear.back();
  }

  #lost() {
    const was = this.live;
    this.live = false;
    if (was) this.#hear.away();
  }

  #close() {
    const stream = this.#stream;
    this.#stream = null;
    stream?.close();
  }

  /** Twice a second: was there silence, or did this machine sleep? */
  #look() {
    const now = Date.now();
    const slept = now - this.#watched > 5_000;
    this.#watched = now;
    if (!this.#stream) return;
    if (performance.now() - this.#heard > SILENCE) this.#again();
    else if (slept && !document.hidden) this.refresh();
  }

  #woken() {
    if (document.hidden || this.#stopped) return;
    this.#tries = 0;
    if (performance.now() - this.#heard > SILENCE) this.#close();
    this.refresh();
  }
}
