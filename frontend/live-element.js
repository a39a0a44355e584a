import { LiveChannel } from './live-channel.js';
import { LiveClock } from './live-clock.js';
import { choices, h, patch, reducedMotion } from './live-dom.js';
import { icon } from './live-icons.js';
import { LiveDoor } from './live-door.js';
import { lobby } from './live-lobby.js';
import { LiveMoves } from './live-moves.js';
import { LivePaper } from './live-paper.js';
import { closed, gone, refused, stopped } from './live-pages.js';
import { LiveSaid } from './live-said.js';
import { LiveWords } from './live-words.js';

/**
 * What the four live screens share: channel, moves, clocks, words, the way in, the pages that fill the screen.
 * Two live regions stand here once and for all: a polite one for arrivals, an assertive one for RÉEL only.
 */
export class LiveElement extends HTMLElement {
  screen = null;
  /** What a player keeps all along: role, cards, rules; with a snapshot only. */
  envelope = null;
  seat = null;
  words = new LiveWords();
  clock = new LiveClock();
  door = new LiveDoor(this);
  /** 'loading', 'lobby', 'screen' or 'gone'. */
  page = 'loading';
  /** The open dialog: {name, …}. */
  dialog = null;
  tab = null;
  settled = false;

  #again = false;
  #ticking = 0;
  #body = null;
  #said = new LiveSaid();
  #paper = new LivePaper(this);

  connectedCallback() {
    this.base = (this.getAttribute('base') ?? '').replace(/\/$/, '');
    this.language = this.getAttribute('lang') ?? 'fr';
    this.classList.add('live');
    this.dataset.scheme = choices.get(`scheme:${this.localName}`, this.scheme);
    this.words.set(JSON.parse(choices.get(`words:${this.localName}:${this.language}`, '{}')));
    this.moves = this.makeMoves({
      changed: (what) => this.#moved(what),
      seatLost: () => this.channel.refresh(),
      now: () => this.clock.wall,
      held: () => this.holds,
    });
    this.channel = this.makeChannel({
      screen: (record) => this.#came(record),
      beat: (clock) => (this.heardBeat(clock), this.update()),
      refused: (status, body) => this.door.turnedAway(status, body),
      away: () => (this.refold(), this.update()),
      back: () => (queueMicrotask(() => this.moves.hurry()), this.update()),
    });
    this.channel.start();
    this.moves.open();
    this.#paper.start();
    this.#ticking = setInterval(() => this.page === 'screen' && this.update(), 1000);
  }

  disconnectedCallback() {
    clearInterval(this.#ticking);
    this.#paper.stop();
    this.channel.stop();
    this.moves.stop();
  }

  /** Whether what was done here waits until the portal has spoken. */
  get holds() {
    return false;
  }

  makeMoves(told) {
    return new LiveMoves(this.base, this.language, told);
  }

  makeChannel(hear) {
    return new LiveChannel(this.base, this.language, hear);
  }

  /** Pages of its own, by name. */
  pages = {};

  /** Where a picture or a recording lies; empty when it is not to be had here. */
  mediaAt(digest) {
    return `${this.base}/live/media/${digest}`;
  }

  /** Scheme before anybody chose one. */
  get scheme() {
    return 'light';
  }

  /** Language of the kit's words where it is not this screen's. */
  get kitLang() {
    return this.written && this.written !== this.language ? this.written : false;
  }

  get phase() {
    return this.screen?.phase;
  }

  say = (key, ...given) => this.words.say(key, ...given);

  move(kind, fields) {
    return this.moves.send(kind, fields);
  }

  draftKey(name) {
    return `${this.base}|${this.seat ?? ''}|${name}`;
  }

  /** Turns to 'lobby', 'gone' or back to the 'screen'. */
  show(page) {
    this.page = page;
    this.update();
  }

  /** A seat was taken: everything is asked for anew. */
  begin() {
    this.screen = null;
    this.page = 'loading';
    this.channel.seq = -1;
    this.channel.restart();
    this.moves.hurry();
  }

  /** A console takes its pass by itself; everybody else is asked in. */
  get needsLobby() {
    return true;
  }

  open(name, more = {}) {
    this.dialog = { name, ...more };
    this.update();
  }

  /** Closed by its own method, so that the browser gives the focus back. */
  close() {
    this.dialog = null;
    this.querySelector('dialog[open]')?.close();
    this.update();
  }

  announce(text) {
    this.#said.calmly(text);
  }

  /** Where the focus goes when what had it is gone; left alone when somebody took it elsewhere. */
  focusOn(selector) {
    setTimeout(() => {
      if (document.activeElement === document.body) this.querySelector(selector)?.focus({ preventScroll: true });
    }, 50);
  }

  /** For RÉEL, and a player's alarm: nothing else interrupts. */
  alert(text) {
    this.#said.atOnce(text);
  }

  /** Draws again, soon and once. */
  update() {
    if (this.#again) return;
    this.#again = true;
    queueMicrotask(() => {
      this.#again = false;
      if (this.isConnected) this.#draw();
    });
  }

  changeScheme() {
    this.dataset.scheme = this.dataset.scheme === 'dark' ? 'light' : 'dark';
    choices.set(`scheme:${this.localName}`, this.dataset.scheme);
    this.update();
  }

  get playing() {
    return this.phase === 'RUNNING' || this.phase === 'PAUSED';
  }

  /** Whether RÉEL stands here: from the log, or on its way while the network is away. */
  get stoppedForReal() {
    return this.phase === 'STOPPED' || this.moves.underway('real').length > 0;
  }

  #draw() {
    if (!this.words.known && this.page !== 'gone') return;
    if (!this.#body) {
      this.replaceChildren(this.#said.polite, this.#said.assertive, (this.#body = document.createElement('div')));
      this.#body.className = 'lv-body';
    }
    this.dataset.page = this.page;
    this.dataset.phase = this.phase ?? '';
    patch(this.#body, [this.#band(), ...this.#parts()].filter(Boolean));
    if (this.page === 'screen') this.settled = true;
  }

  /** EXERCICE on every page of play; gone while RÉEL stands, for that is no exercise. */
  #band() {
    if (!this.words.known || (this.page === 'screen' && this.stoppedForReal)) return null;
    return h(
      'div',
      { key: 'band', class: 'exo lv-exo', role: 'region', 'aria-label': this.say('exercise') },
      h('span', {}, this.say('exercise'), this.bandWord ? ` · ${this.bandWord}` : null),
    );
  }

  #parts() {
    if (this.pages[this.page]) return [this.pages[this.page](this)];
    if (this.page === 'gone') return [gone(this)];
    if (this.page === 'lobby') return [lobby(this)];
    if (this.page === 'loading' || !this.screen)
      return [h('main', { key: 'loading', class: 'lv-page' }, h('p', { class: 'soft' }, this.say('loading')))];
    if (this.stoppedForReal) return [this.renderStopped?.() ?? stopped(this)];
    if (this.phase === 'CLOSED') return [closed(this)];
    return [this.render(), refused(this)].flat().filter(Boolean);
  }

  /** The state of what was written here: saved, waiting, or the network away. */
  saved() {
    const waiting = this.moves.queue.filter((it) => it.waiting).length;
    if (!this.channel.live)
      return h(
        'span',
        { key: 'saved', class: 'state lv-away' },
        icon('again'),
        this.say(waiting ? 'away-waiting' : 'away', waiting),
      );
    if (waiting) return h('span', { key: 'saved', class: 'state' }, icon('wait'), this.say('waiting', waiting));
    return h('span', { key: 'saved', class: 'state done' }, icon('check'), this.say('saved'));
  }

  #came(record) {
    if (record.words) {
      this.words.set(record.words);
      choices.set(`words:${this.localName}:${this.language}`, JSON.stringify(record.words));
    }
    if (record.seat !== undefined) this.seat = record.seat;
    if (record.envelope) this.envelope = record.envelope;
    if (record.language) this.written = this.words.written = record.language;
    const screen = this.readRecord(record.screen);
    if (!screen) return this.channel.refresh();
    const before = this.page === 'screen' ? this.screen : null;
    const wasStopped = before && this.stoppedForReal;
    this.clock.set(record.clock);
    this.screen = screen;
    this.heardRecord(record);
    this.page = 'screen';
    this.moves.shown(record.seq);
    this.refold(false);
    if (before && before.phase !== this.phase && !this.playing) this.dialog = null;
    if (this.stoppedForReal && !wasStopped) this.#said.atOnce(this.say('stopped.title') + ' ' + this.say('stopped.do'));
    else if (wasStopped && !this.stoppedForReal) this.#said.calmly(this.say('stopped.over'));
    this.arrived?.(before, this.screen);
    this.update();
  }

  /** A record as it came, made whole; null when what it belongs to is not here. */
  readRecord(screen) {
    return screen;
  }

  /** A record came; whoever folds moves of their own over it does so from here. */
  heardRecord() {}

  heardBeat(clock) {
    this.clock.set(clock);
  }

  refold() {}

  #moved(what) {
    if (what?.settled) this.answered?.(what);
    this.refold();
    if (what?.committed === false) this.announce(`${this.say('refused')} ${this.moves.refused.at(-1).message}`);
    this.update();
  }

  get calm() {
    return reducedMotion();
  }
}
