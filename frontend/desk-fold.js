import { answered, done, fitting, reply } from './desk-offers.js';

const MINUTE = 60_000;
/** Ends of lines, as many as stand together. */
const BREAKS = /(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])+/g;

const stopped = { alarms: [], outage: null };

/** What each move changes on a desk, as Java's Fold says. */
export const FOLD = {
  start: (desk, _, play) => desk.show({ phase: 'RUNNING', outage: null }).frame('OPENING', play).turned(play),
  give(desk, { inject }, play) {
    return desk.line(inject).kind === 'CLOSING' ? FOLD.finex(desk, {}, play) : desk.given(inject, play).turned(play);
  },
  relance(desk, { inject }) {
    return desk.change(inject, { relanced: true, relance: { ...desk.line(inject).relance, dueAt: -1 } });
  },
  skip: (desk, { inject }, play) => desk.stands(inject, 'SKIPPED').turned(play),
  cut: (desk, { injects }, play) => injects.reduce((it, inject) => it.stands(inject, 'SKIPPED'), desk).turned(play),
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
  'played-on': (desk) => desk.show({ phase: 'RUNNING', outage: null }),
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
    return desk.show({ questions, ...done(desk, criterion, { since: answer === 'YES' ? play : -1 }) });
  },
  'check-action'(desk, { action, found }) {
    return desk.show({ checks: desk.screen.checks.map((it) => (it.action === action ? { ...it, answer: found } : it)) });
  },
  choose(desk, { choice, option }, play) {
    const choices = desk.screen.choices.map((it) =>
      it.id === choice ? { ...it, answer: option, answeredAt: play } : it,
    );
    return desk.show({ choices });
  },
  /** All that still fits as things stand now, each act for itself. */
  react(desk, { reaction }, play) {
    const acts = fitting(desk, reply(desk, reaction)).filter((it) => it.kind !== 'SAY');
    const taken = desk.show(answered(desk, reaction, 'TAKEN'));
    return acts.reduce((it, { kind, inject }) => FOLD[kind.toLowerCase()](it, { inject }, play), taken);
  },
  decline: (desk, { reaction }) => desk.show(answered(desk, reaction, 'DECLINED')),
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
    desk
      .keep({ rated: { ...desk.rated, [criterion]: { rating, evidence: evidence?.trim() ?? '' } } })
      .show(done(desk, criterion, { seen: rating === '2' || rating === '3' })),
  step(desk, { step }) {
    const last = Math.max(0, desk.book.debrief.steps.length - 1);
    return desk.show(debrief(desk, Math.min(last, Math.max(0, step))));
  },
  note(desk, { note, text, by = '' }, play) {
    const line = { seq: desk.number, playMillis: play, kind: note, text: text.trim(), by, settled: null };
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
  lasts: 0,
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
  hints: [],
  headings: [],
});

/** What somebody typed, as safe markup: data, never markup. As the portal's Prose does. */
function typed(text) {
  const escaped = text
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return `<p>${escaped.replace(BREAKS, (lines) => (lines.length > 1 && lines !== '\r\n' ? '</p><p>' : '<br>'))}</p>`;
}
