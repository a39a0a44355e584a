/**
 * A cell of robots to rehearse with: it takes its seats, answers calls, writes facts and decisions drawn from what the kit
 * expects, and now and then says nothing, so that a relance comes due. Chance comes from outside, so that a test can set it.
 */
const MINUTE = 60_000;
/** Silence that calls for a relance, among stimuli that have one. */
const SILENT = 0.4;

export class Robot {
  #desk;
  #chance;
  #text;
  /** Inject → {at, silent}: when it will react. */
  #minds = new Map();

  /** @param desk a DeskPlay @param chance () → 0…1 @param text (html) → words @param say words of the screen */
  constructor(desk, { chance = Math.random, text, say }) {
    this.#desk = desk;
    this.#chance = chance;
    this.#text = text;
    this.say = say;
  }

  /** Does what is its turn, at most one thing. */
  tick() {
    const { desk } = this.#desk;
    if (desk.phase === 'WAITING') return this.#sits(desk);
    if (desk.phase !== 'RUNNING') return;
    for (const card of desk.screen.given.toReversed()) if (this.#reacts(card)) return;
  }

  #sits(desk) {
    const empty = desk.screen.room.find((it) => !it.present);
    if (empty) this.#desk.take('attend', { role: empty.role, present: true });
  }

  #reacts(card) {
    if (card.kind === 'OPENING' || card.kind === 'CLOSING' || card.kind === 'JUMP') return false;
    const mind = this.#minds.get(card.inject) ?? this.#makesUp(card);
    if (mind.left.length === 0) return false;
    if (mind.silent && !card.relanced) return false;
    if (mind.silent) this.#wakes(mind);
    if (this.#desk.play < mind.at) return false;
    const [note, text] = mind.left.shift();
    mind.at = this.#desk.play + (0.4 + this.#chance()) * MINUTE;
    this.#desk.take('note', { note, text: text.slice(0, 300), by: mind.by });
    return true;
  }

  #wakes(mind) {
    mind.silent = false;
    mind.at = this.#desk.play + (0.2 + 0.5 * this.#chance()) * MINUTE;
  }

  #makesUp(card) {
    const mind = {
      at: this.#desk.play + (0.4 + this.#chance()) * MINUTE,
      silent: Boolean(card.relance) && this.#chance() < SILENT,
      by: card.to || this.say('rehearsal.cell'),
      left: this.#lines(card),
    };
    this.#minds.set(card.inject, mind);
    return mind;
  }

  #lines(card) {
    const first = card.channel === 'CALL' ? this.say('rehearsal.call-taken', card.title) : card.title;
    const expected = card.expectedHtml.map(this.#text).filter(Boolean);
    const decided = expected.length ? expected[Math.floor(this.#chance() * expected.length) % expected.length] : null;
    return [['FACT', first], ...(decided ? [['DECISION', decided]] : [])];
  }
}

/** What was practised: counted from the lines of a rehearsal. */
export function practised({ lines, desk }) {
  const of = (kind) => lines.filter((it) => it.move.kind === kind);
  const cards = new Map(desk.book.cards.map((it) => [it.inject, it]));
  const given = new Set(of('give').map((it) => it.move.inject));
  const kind = (inject) => cards.get(inject)?.kind;
  return {
    given: [...given].filter((it) => kind(it) !== 'JUMP' && kind(it) !== 'CLOSING').length,
    stimuli: desk.book.cards.filter((it) => it.kind === 'INJECT' || it.kind === 'SITUATION_POINT').length,
    relances: of('relance').length,
    jumps: [...given].filter((it) => kind(it) === 'JUMP').length,
    allJumps: desk.book.cards.filter((it) => it.kind === 'JUMP').length,
    real: of('real').length > 0,
  };
}
