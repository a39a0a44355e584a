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
    return new Desk({ book, screen: book.screen, lines, story: Story.fresh(book, lines), rated: {}, agreed: {}, moves: 0 });
  }

  /** As the portal last said: its record read together with the book, and the face of its clock. */
  static from(book, screen, face) {
    const shown = new Map([screen.now, ...screen.next, ...screen.held, ...screen.skipped, ...screen.given].filter(Boolean).map((it) => [it.inject, it]));
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
    const next = FOLD[move.kind](this.#with({ moves: this.moves + 1 }), move.fields ?? {}, play);
    return next.#drawn();
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
    const in_ = (state) => sheet.filter((it) => it.state === state);
    return this.#with({ lines }).show({
      now: waiting[0] ?? null,
      next: waiting.slice(1, 1 + NEXT),
      held: in_('HELD'),
      skipped: in_('SKIPPED'),
      given: lines.filter((it) => it.state === 'GIVEN').sort((a, b) => b.order - a.order),
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

const stopped = { alarms: [], outage: null };

const FOLD = {
  start: (desk, _, play) => desk.show({ phase: 'RUNNING', outage: null }).frame('OPENING', play).turned(play),
  give(desk, { inject }, play) {
    return desk.line(inject).kind === 'CLOSING' ? FOLD.finex(desk, {}, play) : desk.given(inject, play).turned(play);
  },
  relance(desk, { inject }) {
    return desk.change(inject, { relanced: true, relance: { ...desk.line(inject).relance, dueAt: -1 } });
  },
  skip: (desk, { inject }, play) => desk.stands(inject, 'SKIPPED').turned(play),
  hold: (desk, { inject }, play) => desk.stands(inject, 'HELD').turned(play),
  release: (desk, { inject }, play) => desk.stands(inject, 'WAITING').turned(play),
  'take-back': (desk, { inject }, play) => desk.stands(inject, 'WAITING').returned(play),
  automatic: (desk, { inject, on }) => desk.change(inject, { automatic: on }),
  improvise(desk, { channel, to, title, text }, play) {
    const taken = new Set(desk.lines.map((it) => it.inject));
    let number = desk.lines.filter((it) => it.kind === 'IMPROVISED').length + 1;
    while (taken.has(`x${number}`)) number++;
    const order = Math.max(0, ...desk.lines.map((it) => it.order ?? 0)) + 1;
    const names = to.map((id) => desk.screen.room.find((it) => it.role === id).name);
    const card = invented(`x${number}`, desk.book.cards.length, order, play);
    const story = desk.story.minutesAt(play);
    return desk.keep({
      lines: [
        ...desk.lines,
        { ...card, storyMinutes: story, title: title.trim(), channel, to: names.join(', '), html: typed(text) },
      ],
    });
  },
  aid(desk, { text, method, criterion }, play) {
    const aid = { seq: desk.number, text: text.trim(), method, criterion: criterion ?? null, playMillis: play };
    return desk.show({ aids: [{ ...aid, storyMinutes: desk.story.minutesAt(play) }, ...desk.screen.aids] });
  },
  pause: (desk) => desk.show({ phase: 'PAUSED', outage: null }),
  resume: (desk) => desk.show({ phase: 'RUNNING', outage: null }),
  real: (desk) => desk.show({ phase: 'STOPPED', ...stopped }),
  partial: (desk) => desk.show({ phase: 'DEBRIEF', ending: 'PARTIAL', ...stopped, ...debrief(desk, 0) }),
  replan: (desk) => desk.show({ phase: 'CLOSED', ending: 'REPLANNED', ...stopped }),
  finex(desk, _, play) {
    return desk
      .show({ phase: 'DEBRIEF', ending: 'FINISHED', ...stopped, ...debrief(desk, 0) })
      .frame('CLOSING', play)
      .turned(play);
  },
  answer(desk, { criterion, answer }, play) {
    const questions = desk.screen.questions.map((it) =>
      it.criterion === criterion ? { ...it, answer, answeredAt: play } : it,
    );
    return desk.show({ questions });
  },
  attend(desk, { role, present }) {
    const { name } = desk.screen.room.find((it) => it.role === role);
    const room = desk.screen.room.map((it) => {
      if (it.role === role) return { ...it, present, follows: false };
      return it.follows && it.heldBy === name ? { ...it, present } : it;
    });
    return desk.show({ room });
  },
  agree: (desk, { criterion, rating, evidence }) =>
    desk.keep({ agreed: { ...desk.agreed, [criterion]: { rating, evidence: evidence?.trim() ?? '' } } }),
  rate: (desk, { criterion, rating, evidence }) =>
    desk.keep({ rated: { ...desk.rated, [criterion]: { rating, evidence: evidence?.trim() ?? '' } } }),
  step(desk, { step }) {
    const last = Math.max(0, desk.book.debrief.steps.length - 1);
    return desk.show(debrief(desk, Math.min(last, Math.max(0, step))));
  },
  note(desk, { note, text, by = '' }, play) {
    const line = { seq: desk.number, playMillis: play, kind: note, text: text.trim(), by };
    const log = [...desk.screen.log, { ...line, storyMinutes: desk.story.minutesAt(play) }];
    return desk.show({ log: log.sort((a, b) => b.playMillis - a.playMillis || b.seq - a.seq) });
  },
  heed: (desk, { line }) => desk.show({ alarms: desk.screen.alarms.filter((it) => it.seq > line) }),
};

const debrief = (desk, step) => ({ debrief: { ...desk.book.debrief, step } });

/** A stimulus the kit does not have, as the portal's Cards draw it. */
const invented = (inject, of, order, play) => ({
  inject,
  kind: 'IMPROVISED',
  number: 0,
  of,
  state: 'GIVEN',
  minute: Math.trunc(play / MINUTE),
  from: '',
  essential: false,
  automatic: false,
  conditionHtml: null,
  documents: [],
  expectedHtml: [],
  relance: null,
  noteHtml: null,
  givenAt: play,
  order,
  relanced: false,
  criteria: [],
});

/** What somebody typed, as safe markup: data, never markup. As the portal's Prose does. */
export function typed(text) {
  const escaped = text
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return `<p>${escaped.replace(/(\r\n|[\n\v\f\r\u0085\u2028\u2029]){2,}/g, '</p><p>').replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '<br>')}</p>`;
}
