import { Desk } from './desk.js';
import { Refusal } from './desk-rules.js';
import { moveId } from './live-moves.js';
import { steady } from './desk-view.js';

/**
 * A whole session on the desk alone: no portal, no network. It stands in for the two things a console is wired to, the
 * channel it hears and the moves it makes. Used by the session file, and by the rehearsal with its quicker clock.
 */
export class DeskPlay {
  desk;
  /** What was done, in order: {n, id, at, play, move}. */
  lines = [];
  #book;
  #play = 0;
  #since = steady();
  #speed;
  #seq = 0;
  #alone = new Set();
  #heard = () => {};

  constructor(book, { speed = 1 } = {}) {
    this.#book = book;
    this.#speed = speed;
    this.desk = Desk.open(book);
  }

  /** Whoever wants to hear of each change. */
  heardBy(hear) {
    this.#heard = hear;
  }

  /** Play time, in milliseconds since DEBEX. */
  get play() {
    return this.#play + (this.desk.running ? (steady() - this.#since) * this.#speed : 0);
  }

  get speed() {
    return this.#speed;
  }

  set speed(times) {
    this.#settle();
    this.#speed = times;
    this.#heard(this.record());
  }

  #settle() {
    this.#play = Math.round(this.play);
    this.#since = steady();
  }

  /** Does it, or throws the Refusal that says why not. */
  take(kind, fields = {}) {
    this.#settle();
    this.desk = this.desk.after({ kind, fields }, this.#play);
    if (kind === 'start' && !today(this.desk.screen.plannedEnd)) this.desk = this.desk.show({ plannedEnd: null });
    this.#write(kind, fields);
    this.#heard(this.record());
  }

  #write(kind, fields) {
    const line = { n: this.lines.length + 1, id: moveId(), at: new Date().toISOString() };
    this.lines.push({ ...line, play: this.#play, move: { kind, ...fields } });
    this.#seq++;
  }

  /** Plays kept lines again, as they were. What cannot be played is left out and told. */
  again(lines) {
    for (const line of lines) {
      const { kind, ...fields } = line.move;
      this.#play = line.play;
      try {
        this.desk = this.desk.after({ kind, fields }, line.play);
      } catch (no) {
        if (!(no instanceof Refusal)) throw no;
        continue;
      }
      this.lines.push(line);
      this.#seq++;
    }
    this.#since = steady();
  }

  /** The page was closed while play ran: it stands in pause, as it was last seen. */
  interrupted(play, away) {
    if (!this.desk.running) return;
    this.#play = Math.max(this.#play, play);
    this.#since = steady();
    this.take('pause');
    this.desk = this.desk.show({ outage: { millis: away } });
  }

  /** What comes by itself, once. */
  tick() {
    const inject = this.desk.due(this.play);
    if (!inject || this.#alone.has(inject)) return;
    this.#alone.add(inject);
    this.take('give', { inject });
  }

  /** As a channel hears it. */
  record() {
    return {
      seq: this.#seq,
      clock: { ...this.desk.face(this.play), pace: this.#speed },
      screen: { ...this.desk.screen, seq: this.#seq },
    };
  }

  get book() {
    return this.#book;
  }
}

/** Begun on another day than planned, the end is counted from DEBEX. */
const today = (moment) => moment && new Date(moment).toDateString() === new Date().toDateString();

/** Stands in for LiveChannel: what it hears comes from the desk. */
export class DeskChannel {
  live = true;
  heardAt = null;
  seq = -1;
  /** Whether there is anything to hear yet. */
  ready = false;
  #play;
  #hear;
  #first;
  #ticking = 0;

  constructor(play, hear, first) {
    this.#play = play;
    this.#hear = hear;
    this.#first = first;
  }

  start() {
    if (!this.ready) return;
    this.#play.heardBy((record) => this.#hear.screen(record));
    this.#hear.screen({ ...this.#first, ...this.#play.record() });
    this.#ticking = setInterval(() => this.#play.tick(), 1000);
  }

  stop() {
    clearInterval(this.#ticking);
    this.#play.heardBy(() => {});
  }

  restart() {}

  refresh() {}
}

/** Stands in for LiveMoves: done at once, or refused at once. */
export class DeskMoves {
  queue = [];
  committed = [];
  refused = [];
  savedAt = null;
  #play;
  #changed;
  #say;

  constructor(play, changed, say) {
    this.#play = play;
    this.#changed = changed;
    this.#say = say;
  }

  send(kind, fields = {}) {
    try {
      this.#play.take(kind, fields);
      this.savedAt = new Date();
      this.#changed();
    } catch (no) {
      if (!(no instanceof Refusal)) throw no;
      this.refused.push({ move: moveId(), kind, fields, message: this.#say(`refused.${no.key}`, ...no.given) });
      this.#changed({ settled: { kind, fields }, committed: false });
    }
  }

  dismiss(move) {
    this.refused = this.refused.filter((it) => it.move !== move);
    this.#changed();
  }

  underway() {
    return [];
  }

  open() {}
  stop() {}
  hurry() {}
  shown() {}
}
