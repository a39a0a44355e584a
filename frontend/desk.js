import { FOLD } from './desk-fold.js';
import { offers } from './desk-offers.js';
import { mustBeAllowed } from './desk-rules.js';
import { Story } from './desk-story.js';

/**
 * The prompter's desk: the console's record as it will stand when the moves made here have reached the log. It begins
 * with the book alone, or with what the portal last said, and folds one move at a time; it knows no network and no page.
 * A desk is never changed: each move gives a new one.
 */
const MINUTE = 60_000;
const NEXT = 3;
const OVER = ['DEBRIEF', 'CLOSED'];
/** Lines made here stand after all of the portal's until it has numbered them. */
const HERE = 1_000_000;

export class Desk {
  /** Before anything was played. */
  static open(book) {
    const lines = book.cards;
    return new Desk({
      book,
      screen: book.screen,
      lines,
      story: Story.fresh(book, lines),
      rated: {},
      agreed: {},
      moves: 0,
    });
  }

  /** As the portal last said: its record read together with the book, and the face of its clock. */
  static from(book, screen, face) {
    const shown = new Map(
      [screen.now, ...screen.next, ...screen.held, ...screen.skipped, ...screen.given]
        .filter(Boolean)
        .map((it) => [it.inject, it]),
    );
    const marks = new Map(screen.rail.map((it) => [it.inject, it]));
    const lines = book.cards.map((it) => ({ ...it, ...marks.get(it.inject), ...shown.get(it.inject) }));
    const invented = screen.given.filter((it) => it.kind === 'IMPROVISED');
    screen.given.toReversed().forEach((it, at) => {
      const line = lines.find((some) => some.inject === it.inject) ?? invented.find((some) => some === it);
      line.order = at + 1;
    });
    const all = [...lines, ...invented.toReversed()];
    return new Desk({ book, screen, lines: all, story: Story.from(book, face), rated: {}, agreed: {}, moves: 0 });
  }

  constructor(as) {
    Object.assign(this, as);
  }

  get phase() {
    return this.screen.phase;
  }

  get running() {
    return this.phase === 'RUNNING';
  }

  line(inject) {
    return this.lines.find((it) => it.inject === inject);
  }

  criterion(id) {
    return this.book.themes.flatMap((it) => it.criteria).find((it) => it.id === id);
  }

  face(play) {
    return this.story.face(play, this.running);
  }

  /** The stimulus that comes by itself now, as the portal's clock would give it. */
  due(play) {
    if (!this.running) return null;
    const last = Math.max(-MINUTE, ...this.lines.filter((it) => it.state === 'GIVEN').map((it) => it.givenAt));
    const next = this.#sheet.find((it) => it.state === 'WAITING');
    return next?.automatic && next.minute * MINUTE <= play && last + MINUTE <= play ? next.inject : null;
  }

  /** The desk after this move, made at this play time. @throws Refusal */
  after(move, play) {
    mustBeAllowed(this, move);
    const fold = FOLD[move.kind] ?? ((desk) => desk);
    return fold(this.#with({ moves: this.moves + 1 }), move.fields ?? {}, play).#drawn();
  }

  get #sheet() {
    return this.lines.filter((it) => it.kind !== 'IMPROVISED');
  }

  #with(more) {
    return new Desk({ ...this, ...more });
  }

  show(more) {
    return this.#with({ screen: { ...this.screen, ...more } });
  }

  keep(more) {
    return this.#with(more);
  }

  /** One line stands otherwise. */
  change(inject, more) {
    return this.#with({ lines: this.lines.map((it) => (it.inject === inject ? { ...it, ...more } : it)) });
  }

  given(inject, play) {
    const { relance } = this.line(inject);
    const order = Math.max(0, ...this.lines.map((it) => it.order ?? 0)) + 1;
    const dueAt = relance ? play + relance.after * MINUTE : -1;
    return this.change(inject, {
      state: 'GIVEN',
      givenAt: play,
      order,
      relanced: false,
      relance: relance ? { ...relance, dueAt } : relance,
    });
  }

  /** Not given, or no longer. */
  stands(inject, state) {
    const { relance } = this.line(inject);
    return this.change(inject, {
      state,
      givenAt: -1,
      order: 0,
      relanced: false,
      relance: relance ? { ...relance, dueAt: -1 } : relance,
      storyMinutes: this.book.cards.find((it) => it.inject === inject)?.storyMinutes ?? 0,
    });
  }

  /** DEBEX gives the opening, FINEX the closing. */
  frame(kind, play) {
    return this.#sheet.filter((it) => it.kind === kind).reduce((desk, it) => desk.given(it.inject, play), this);
  }

  turned(play) {
    return this.#with({ story: this.story.turned(play, this.#sheet) });
  }

  returned(play) {
    return this.#with({ story: this.story.returned(play, this.#sheet) });
  }

  /** A number for what is written here, after all that came from the portal. */
  get number() {
    return HERE + this.moves;
  }

  #drawn() {
    const lines = this.lines.map((it) => (it.state === 'GIVEN' ? this.#timed(it, it.givenAt) : it));
    const sheet = lines.filter((it) => it.kind !== 'IMPROVISED');
    const waiting = OVER.includes(this.phase) ? [] : sheet.filter((it) => it.state === 'WAITING');
    const open = (inject) =>
      sheet.some((it) => it.inject === inject && (it.state === 'WAITING' || it.state === 'HELD'));
    const in_ = (state) => sheet.filter((it) => it.state === state);
    const drawn = this.#with({ lines });
    return drawn.show({
      offers: OVER.includes(this.phase) ? [] : offers(drawn),
      now: waiting[0] ?? null,
      next: waiting.slice(1, 1 + NEXT),
      held: in_('HELD'),
      skipped: in_('SKIPPED'),
      given: lines.filter((it) => it.state === 'GIVEN').sort((a, b) => b.order - a.order),
      cuts: this.screen.cuts.filter((it) => it.skip.every(open)),
      rail: this.screen.rail.map((mark) => {
        const { state, automatic } = lines.find((it) => it.inject === mark.inject);
        return { ...mark, state, automatic };
      }),
      log: this.screen.log.map((it) => this.#timed(it, it.playMillis)),
      aids: this.screen.aids.map((it) => this.#timed(it, it.playMillis)),
    });
  }

  #timed(it, play) {
    return play !== undefined && this.story.knows(play) ? { ...it, storyMinutes: this.story.minutesAt(play) } : it;
  }
}
