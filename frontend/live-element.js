import { LiveChannel } from './live-channel.js';
import { LiveClock } from './live-clock.js';
import { choices, h, patch, reducedMotion } from './live-dom.js';
import { icon } from './live-icons.js';
import { lobby } from './live-lobby.js';
import { LiveMoves, post } from './live-moves.js';
import { closed, gone, stopped } from './live-pages.js';
import { LiveWords } from './live-words.js';

/**
 * What the four live screens share: channel, moves, clocks, words, the way in, the pages that fill the screen.
 * Two live regions stand here once and for all: a polite one for arrivals, an assertive one for RÉEL only.
 */
export class LiveElement extends HTMLElement {
  screen = null;
  seat = null;
  words = new LiveWords();
  clock = new LiveClock();
  /** 'loading', 'lobby', 'screen' or 'gone'. */
  page = 'loading';
  /** The open dialog: {name, …}. */
  dialog = null;
  tab = null;
  settled = false;

  #again = false;
  #ticking = 0;
  #polite = region('polite');
  #assertive = region('assertive');
  #body = null;
  #folded = [];
  /** Paper shows what lies folded on the screen. */
  #unfold = () => {
    this.#folded = [...this.querySelectorAll('details:not([open])')];
    for (const it of this.#folded) it.open = true;
  };
  #refold = () => {
    for (const it of this.#folded) it.open = false;
  };

  connectedCallback() {
    this.base = (this.getAttribute('base') ?? '').replace(/\/$/, '');
    this.language = this.getAttribute('lang') ?? 'fr';
    this.classList.add('live');
    this.dataset.scheme = choices.get(`scheme:${this.localName}`, this.scheme);
    this.words.set(JSON.parse(choices.get(`words:${this.localName}:${this.language}`, '{}')));
    this.moves = new LiveMoves(this.base, { changed: (what) => this.#moved(what), seatLost: () => this.channel.refresh() });
    this.channel = new LiveChannel(this.base, this.language, {
      screen: (record) => this.#came(record),
      beat: (clock) => (this.clock.set(clock), this.update()),
      refused: (status, body) => this.#refused(status, body),
      away: () => this.update(),
      back: () => (this.moves.hurry(), this.update()),
    });
    this.channel.start();
    this.moves.open();
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#refold);
    this.#ticking = setInterval(() => this.page === 'screen' && this.update(), 1000);
  }

  disconnectedCallback() {
    clearInterval(this.#ticking);
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#refold);
    this.channel.stop();
    this.moves.stop();
  }

  /** Scheme before anybody chose one. */
  get scheme() {
    return 'light';
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

  /** Takes a seat, or changes its role; `{status, message}` when refused. */
  async sit(choice = {}) {
    try {
      const answer = await post(`${this.base}/live/seat`, choice);
      const body = await answer.json().catch(() => ({}));
      if (!answer.ok) return { status: answer.status, message: body.message ?? this.say('lobby.away') };
      this.page = 'loading';
      this.screen = null;
      this.channel.seq = -1;
      this.channel.stop();
      this.channel.start();
      this.moves.hurry();
      return null;
    } catch {
      return { status: 0, message: this.say('lobby.away') };
    }
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
    speak(this.#polite, text);
  }

  /** For RÉEL, and a player's alarm: nothing else interrupts. */
  alert(text) {
    speak(this.#assertive, text);
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

  /** Whether RÉEL stands here: from the log, or on its way while the network is away. */
  get stoppedForReal() {
    return this.phase === 'STOPPED' || this.moves.underway('real').length > 0;
  }

  #draw() {
    if (!this.words.known) return;
    if (!this.#body) {
      this.replaceChildren(this.#polite, this.#assertive, (this.#body = document.createElement('div')));
      this.#body.className = 'lv-body';
    }
    this.dataset.page = this.page;
    this.dataset.phase = this.phase ?? '';
    patch(this.#body, [this.#band(), ...this.#parts()].filter(Boolean));
    if (this.page === 'screen') this.settled = true;
  }

  /** EXERCICE on every page of play; gone while RÉEL stands, for that is no exercise. */
  #band() {
    if (this.page === 'screen' && this.stoppedForReal) return null;
    return h('div', { key: 'band', class: 'exo lv-exo', role: 'region', 'aria-label': this.say('exercise') }, h('span', {}, this.say('exercise')));
  }

  #parts() {
    if (this.page === 'gone') return [gone(this)];
    if (this.page === 'lobby') return [lobby(this)];
    if (this.page === 'loading' || !this.screen) return [h('main', { key: 'loading', class: 'lv-page' }, h('p', { class: 'soft' }, this.say('loading')))];
    if (this.stoppedForReal) return [this.renderStopped?.() ?? stopped(this)];
    if (this.phase === 'CLOSED') return [closed(this)];
    return [this.render(), this.#notices()].flat().filter(Boolean);
  }

  /** What a rule refused stays until it was read. */
  #notices() {
    if (this.moves.refused.length === 0) return null;
    return h('section', { key: 'refused', class: 'lv-refused', 'aria-label': this.say('refused') },
      this.moves.refused.map((it) =>
        h('p', { key: it.move }, icon('ask'), h('span', {}, h('b', {}, this.say('refused')), ' ', it.message),
          h('button', { type: 'button', class: 'btn sm', onclick: () => this.moves.dismiss(it.move) }, this.say('understood')))));
  }

  /** The state of what was written here: saved, waiting, or the network away. */
  saved() {
    const waiting = this.moves.queue.filter((it) => it.waiting).length;
    if (!this.channel.live) return h('span', { key: 'saved', class: 'state lv-away' }, icon('again'), this.say(waiting ? 'away-waiting' : 'away', waiting));
    if (waiting) return h('span', { key: 'saved', class: 'state' }, icon('wait'), this.say('waiting', waiting));
    return h('span', { key: 'saved', class: 'state done' }, icon('check'), this.say('saved'));
  }

  #came(record) {
    if (record.words) {
      this.words.set(record.words);
      choices.set(`words:${this.localName}:${this.language}`, JSON.stringify(record.words));
    }
    if (record.seat !== undefined) this.seat = record.seat;
    const before = this.page === 'screen' ? this.screen : null;
    const wasStopped = before && this.stoppedForReal;
    this.clock.set(record.clock);
    this.screen = record.screen;
    this.page = 'screen';
    this.moves.shown(record.seq);
    if (this.stoppedForReal && !wasStopped) speak(this.#assertive, this.say('stopped.title') + ' ' + this.say('stopped.do'));
    else if (wasStopped && !this.stoppedForReal) speak(this.#polite, this.say('stopped.over'));
    this.arrived?.(before, this.screen);
    this.update();
  }

  async #refused(status, body) {
    if (status === 401) return this.askIn();
    this.page = 'gone';
    this.reason = { status, message: body?.message ?? '' };
    if (!this.words.known) await this.#loadLobby();
    this.update();
  }

  /** Shows the way in: no seat yet, or another role is wanted. */
  async askIn() {
    if (!this.needsLobby) {
      const no = await this.sit({});
      if (no) this.#cannotSit(no);
      return;
    }
    this.channel.stop();
    if (!(await this.#loadLobby())) return;
    this.page = 'lobby';
    this.update();
  }

  /** Back to the board, role unchanged. */
  stay() {
    this.page = this.screen ? 'screen' : 'loading';
    this.channel.start();
    this.update();
  }

  #cannotSit(no) {
    if (no.status === 0 || no.status === 429 || no.status >= 500) {
      setTimeout(() => this.isConnected && this.#retry(), 2000 + 2000 * Math.random());
      return;
    }
    this.page = 'gone';
    this.reason = no;
    this.update();
  }

  /** A console takes its pass by itself; everybody else is asked in. */
  get needsLobby() {
    return true;
  }

  async #loadLobby() {
    try {
      const answer = await fetch(`${this.base}/live/lobby?language=${this.language}`, { credentials: 'same-origin', cache: 'no-store' });
      const body = await answer.json();
      this.words.set(body.words);
      if (answer.ok) {
        this.door = body;
        return true;
      }
      this.page = 'gone';
      this.reason = { status: answer.status, message: body.message ?? '' };
    } catch {
      setTimeout(() => this.isConnected && this.#retry(), 2000 + 2000 * Math.random());
    }
    this.update();
    return false;
  }

  #retry() {
    this.channel.stop();
    this.channel.start();
  }

  #moved(what) {
    if (what?.settled) this.answered?.(what);
    this.update();
  }

  get calm() {
    return reducedMotion();
  }
}

function region(manner) {
  const node = document.createElement('div');
  node.className = 'lv-said';
  node.setAttribute('aria-live', manner);
  node.setAttribute('role', manner === 'polite' ? 'status' : 'alert');
  return node;
}

/** Emptied first, so that the same words are heard twice when they come twice. */
function speak(node, text) {
  node.textContent = '';
  setTimeout(() => (node.textContent = text), 60);
}
