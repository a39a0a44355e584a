import { h } from './live-dom.js';
import { criterion, mine, themes } from './observer-grid.js';

/** The observer's grid, filled in by the one who animates: the same choices, kept on the same desk. */
const SEAT = 'session';

export class SessionGrid {
  /** Criterion that is open, by id. */
  at = null;
  chosen = new Map();
  started = new Set();
  asked = null;
  seat = SEAT;
  screen = { themes: [] };
  #live;

  constructor(live) {
    this.#live = live;
  }

  draw() {
    this.screen = this.#told();
    this.at ??= this.criterion?.id;
    return h(
      'main',
      { key: 'grid', tabindex: -1, class: 'lo-grid lc-grid', 'data-tab': 'grid' },
      themes(this),
      h('div', { key: 'main', class: 'lo-main' }, criterion(this)),
    );
  }

  get say() {
    return this.#live.say;
  }

  get kitLang() {
    return this.#live.kitLang;
  }

  get moves() {
    return this.#live.moves;
  }

  draftKey(name) {
    return this.#live.draftKey(name);
  }

  /** The book's grid with what was rated here. */
  #told() {
    const { desk, book } = this.#live.desk;
    const given = new Set(desk.lines.filter((it) => it.state === 'GIVEN').map((it) => it.inject));
    const calling = new Map();
    for (const card of book.cards) if (given.has(card.inject)) for (const id of card.criteria) calling.set(id, true);
    return {
      themes: book.themes.map((theme) => ({
        ...theme,
        criteria: theme.criteria.map((it) => this.#rated(it, desk.rated[it.id], calling.has(it.id))),
      })),
    };
  }

  #rated(it, rated, called) {
    return { ...it, called, ratings: rated ? [{ seat: SEAT, ...rated }] : [] };
  }

  get criteria() {
    return this.screen.themes.flatMap((it) => it.criteria);
  }

  get criterion() {
    return (
      this.criteria.find((it) => it.id === this.at) ??
      this.criteria.find((it) => it.called && !mine(this, it)) ??
      this.criteria[0]
    );
  }

  turnTo(it) {
    this.asked = null;
    this.at = it.id;
    this.#live.update();
    queueMicrotask(() => this.#live.querySelector('.lo-criterion h2')?.focus({ preventScroll: true }));
  }

  /** Kept at once, but for the two ends of the scale, which owe a fact. */
  choose(it, rating) {
    this.chosen.set(it.id, rating);
    this.#rate(it, this.#live.querySelector(`#lo-evidence-${CSS.escape(it.id)}`)?.value.trim() ?? '');
  }

  proved(it, evidence) {
    if (this.chosen.has(it.id) || mine(this, it)) this.#rate(it, evidence);
  }

  #rate(it, evidence) {
    const rating = this.chosen.get(it.id) ?? mine(this, it).rating;
    const owed = (rating === '0' || rating === '3') && !evidence;
    this.asked = owed ? it.id : null;
    const last = mine(this, it);
    const same = last?.rating === rating && last.evidence === evidence;
    if (!owed && !same) this.#live.move('rate', { criterion: it.id, rating, evidence: evidence || null });
    this.#live.update();
  }
}
