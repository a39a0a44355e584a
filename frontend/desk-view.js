import { Desk } from './desk.js';
import { Refusal } from './desk-rules.js';

/**
 * What the console shows: the portal's record, and over it the moves that have not come home yet. Time is counted by the
 * browser's steady clock; a move that was kept over a reload counts from the hour it bears.
 */
const ORIGIN = Date.now() - performance.now();

export const steady = () => ORIGIN + performance.now();

export class DeskView {
  #told = null;
  /** The desk as it stands, with play time as of `at`: what the next move is held against. */
  #now = null;

  /** The portal spoke: its record, whole, and the face of its clock. */
  hear(book, screen, face) {
    this.#told = { book, screen, face: untimed(face), at: steady() };
    this.#now = null;
  }

  /**
   * By how much play here is ahead of a portal that comes back with play in pause for its own absence: 0 in every other
   * case. With the moves that have not come home.
   */
  ahead(screen, face, moves) {
    if (!screen.outage || this.#told?.screen.phase !== 'RUNNING') return 0;
    return Math.max(0, Math.round(this.with(moves).face.playMillis - face.playMillis));
  }

  /** A face of the clock came alone. */
  beat(face) {
    if (this.#told) this.#told = { ...this.#told, face: untimed(face), at: steady() };
  }

  get heard() {
    return this.#told !== null;
  }

  /** Record and clock with these moves laid over it, oldest first. */
  with(moves) {
    const { book, screen, face, at } = this.#told;
    if (moves.length === 0) {
      this.#now = null;
      return { screen, face: onward(face, at) };
    }
    let desk = Desk.from(book, screen, face);
    let play = face.playMillis;
    let until = at;
    const pass = (moment) => {
      if (desk.running) play += Math.max(0, moment - until);
      until = Math.max(until, moment);
    };
    for (const move of moves) {
      pass(move.made ?? Date.parse(move.at));
      if (cameHome(screen, move)) continue;
      try {
        desk = desk.after(move, play);
        if (move.kind === 'played-on') play += move.fields.millis;
      } catch (no) {
        if (!(no instanceof Refusal)) throw no;
      }
    }
    pass(steady());
    this.#now = desk;
    return { screen: desk.screen, face: desk.face(play) };
  }

  /** Why this move would be refused, or null. */
  refusal(move, play) {
    try {
      this.#desk().after(move, play);
      return null;
    } catch (no) {
      if (no instanceof Refusal) return no;
      throw no;
    }
  }

  /** What comes by itself now. */
  due(play) {
    return this.#desk().due(play);
  }

  #desk() {
    const { book, screen, face } = this.#told;
    return (this.#now ??= Desk.from(book, screen, face));
  }
}

/** The portal's own time was true when it came and is not later. */
const untimed = ({ wall, ...face }) => face;

function onward(face, since) {
  if (!face.running) return face;
  const passed = steady() - since;
  const story = Math.min(face.storyCap, face.storyMinutes + (passed / 60_000) * face.storyRate);
  return { ...face, playMillis: face.playMillis + passed, storyMinutes: Math.max(face.storyMinutes, story) };
}

/** Its line is in the record already, though its answer has not come: written words would be shown twice. */
function cameHome(screen, { kind, fields, since = 0 }) {
  const text = fields?.text?.trim();
  if (kind === 'note') return screen.log.some((it) => it.seq > since && it.kind === fields.note && it.text === text);
  if (kind === 'aid') return screen.aids.some((it) => it.seq > since && it.text === text);
  if (kind === 'improvise')
    return screen.given.some((it) => it.kind === 'IMPROVISED' && it.title === fields.title.trim() && !(it.order > 1e6));
  return false;
}
