/**
 * The story's own time, as Java's StoryClock counts it: from stimulus to stimulus at the pace of the sheet, waiting at the
 * hour of the next one. It begins with a leg as the portal's ClockFace gives it, and adds a leg for each turn made here.
 */
const MINUTE = 60_000;
const DAY = 1440;
const USUAL_PACE = 1;

const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

export class Story {
  #book;
  legs;

  constructor(book, legs) {
    this.#book = book;
    this.legs = legs;
  }

  /** Before anything was played. */
  static fresh(book, lines) {
    const story = new Story(book, []);
    return story.#with(story.#leg(0, lines, book.story.start));
  }

  /** As of a face of the portal's clock. */
  static from(book, face) {
    const midnight = DAY * Math.max(0, book.story.days.indexOf(face.storyDay));
    const leg = {
      from: face.playMillis,
      story: face.storyMinutes + midnight,
      rate: face.storyRate,
      cap: face.storyCap + midnight,
    };
    return new Story(book, [leg]);
  }

  turned(play, lines) {
    return this.#with(this.#leg(play, lines, this.#at(play)));
  }

  /** A stimulus was taken back: the story may go back with it. */
  returned(play, lines) {
    return this.#with(this.#leg(play, lines, 0));
  }

  /** Whether this moment lies in what was played here: the portal's own minutes stand before it. */
  knows(play) {
    return this.legs.length > 1 && play >= this.legs[1].from;
  }

  /** Story time of day, in whole minutes. */
  minutesAt(play) {
    return Math.floor(this.#at(play) + 1e-6) % DAY;
  }

  face(play, running) {
    const leg = this.#legAt(play);
    const day = this.#dayOf(leg.story);
    return {
      playMillis: play,
      running,
      storyDay: this.#book.story.days[day],
      storyMinutes: at(leg, play) - DAY * day,
      storyRate: leg.rate,
      storyCap: leg.cap - DAY * day,
    };
  }

  #dayOf(story) {
    return clamp(Math.floor(Math.trunc(story) / DAY), 0, this.#book.story.days.length - 1);
  }

  #at(play) {
    return at(this.#legAt(play), play);
  }

  #legAt(play) {
    return this.legs.findLast((it, index) => index === 0 || it.from <= play);
  }

  #with(leg) {
    return new Story(this.#book, [...this.legs, leg]);
  }

  /** From the furthest line given towards the next one that waits, never below the floor. */
  #leg(play, lines, floor) {
    const { start } = this.#book.story;
    const dated = lines.filter((it) => this.#hour(it) !== undefined);
    const last = this.#furthest(dated);
    const reached = last ? this.#hour(last) : start;
    const since = last ? last.givenAt : 0;
    const next = dated.find(
      (it) => it.state === 'WAITING' && this.#hour(it) >= reached && (!last || it.minute >= last.minute),
    );
    const rate = !next || next.kind === 'JUMP' ? this.#paceBefore(dated, last) : this.#pace(last, next);
    const cap = Math.max(next ? this.#hour(next) : reached + 60, floor);
    const story = clamp(reached + (rate * (play - since)) / MINUTE, Math.min(floor, cap), cap);
    return { from: play, story, rate, cap };
  }

  #hour(line) {
    return this.#book.story.hours[line.inject];
  }

  #furthest(dated) {
    let furthest = null;
    for (const it of dated)
      if (it.state === 'GIVEN' && (!furthest || this.#hour(it) >= this.#hour(furthest))) furthest = it;
    return furthest;
  }

  #pace(from, to) {
    const minutes = to.minute - (from ? from.minute : 0);
    const story = this.#hour(to) - (from ? this.#hour(from) : this.#book.story.start);
    return minutes <= 0 ? 0 : Math.max(0, story) / minutes;
  }

  #paceBefore(dated, line) {
    const place = dated.indexOf(line);
    return place < 1 ? USUAL_PACE : this.#pace(dated[place - 1], dated[place]);
  }
}

const at = (leg, play) => Math.min(leg.cap, leg.story + (leg.rate * Math.max(0, play - leg.from)) / MINUTE);
