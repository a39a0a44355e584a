import { choices, h } from './live-dom.js';
import { LiveElement } from './live-element.js';
import { clocks, head } from './console-head.js';
import { openDialog } from './console-dialogs.js';
import { keys, pressed } from './console-keys.js';
import { away } from './desk-away.js';
import { readTogether } from './desk-book.js';
import { DeskView, steady } from './desk-view.js';
import { now } from './console-now.js';
import { next } from './console-next.js';
import { ended, pause, real } from './console-pages.js';
import { alarms, asked, room } from './console-room.js';
import { solo } from './console-solo.js';
import { whispered } from './console-wings.js';

/** Silence after which the portal may have been away, and not only a socket. */
const LONG = 4_000;

/**
 * The facilitator's console: the prompter's book, open at the right page.
 *
 * Roles: <header>, one <main> with three labelled sections always in the same place (now, next, room), <footer> with the
 * acts; questions to answer are a <fieldset>; presence is a list of checkboxes; dialogs are native and modal.
 * Keyboard: D gives (or turns the page, says DEBEX, says FINEX: what the amber button says), R holds, P skips, N notes,
 * ? helps. Silent while a field has the focus or a dialog is open; switched off in the help dialog and remembered.
 * A given page stays open until it is turned: she reads it aloud after giving it.
 * Live regions: polite for what was given by the clock, decisions, pause; assertive for RÉEL and a player's alarm only.
 */
export class SouffleurConsole extends LiveElement {
  tab = 'now';
  /** The page somebody turned to; null follows what is due. */
  turned = null;
  putOffs = new Set();
  /** Criterion whose question is put again. */
  reask = null;
  /** How much further the room may be than a portal that was away. */
  ahead = 0;
  #turnedAt = -Infinity;
  #desk = new DeskView();
  /** What came by itself once, and does not again. */
  #cameAlone = new Set();
  keysOn = choices.get('keys', 'on') === 'on';
  /** What was dropped last, so that it can come back: {skip, at}. */
  lastCut = null;
  #mode = choices.get('mode', '');
  #narrow = matchMedia('(max-width: 640px)');
  #resized = () => this.#redrawn();

  #heardKey = (event) => pressed(this, event);
  #leaving = (event) => (this.away || this.moves.queue.length) && event.preventDefault();

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#heardKey);
    this.#narrow.addEventListener('change', this.#resized);
    addEventListener('beforeunload', this.#leaving);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#heardKey);
    this.#narrow.removeEventListener('change', this.#resized);
    removeEventListener('beforeunload', this.#leaving);
    super.disconnectedCallback();
  }

  get scheme() {
    return 'dark';
  }

  get needsLobby() {
    return false;
  }

  /** One card at a time: as chosen; before any choice, on a phone that nobody helps by observing. */
  get solo() {
    if (this.#mode) return this.#mode === 'solo';
    return !this.screen?.observed && this.#narrow.matches;
  }

  oneByOne() {
    this.#turnMode('solo');
  }

  fully(tab = 'now') {
    this.tab = tab;
    this.#turnMode('full');
  }

  /** Drawn otherwise, nothing arrived: nothing glows. */
  #redrawn() {
    this.settled = false;
    this.update();
  }

  #turnMode(mode) {
    this.#mode = mode;
    choices.set('mode', mode);
    this.#redrawn();
    this.focusOn('.ls, .lc-zone');
  }

  /** The page that is open: the one turned to, else the one that is due. */
  get lit() {
    const { screen } = this;
    const all = [screen.now, ...screen.next, ...screen.given, ...screen.held, ...screen.skipped];
    return all.find((it) => it && it.inject === this.turned) ?? screen.now;
  }

  readRecord(margin) {
    return readTogether(this.envelope, margin);
  }

  /** Nothing is heard of the portal: the desk goes on alone. */
  get away() {
    return this.page === 'screen' && !this.channel.live;
  }

  /** The portal says first how it stands: what was played without it goes home before what was done meanwhile. */
  get holds() {
    return this.away && Date.now() - this.channel.heardAt > LONG;
  }

  heardRecord(record) {
    const ahead = this.#desk.ahead(this.screen, record.clock, [...this.moves.committed, ...this.moves.queue]);
    this.#desk.hear(this.envelope, this.screen, record.clock);
    this.#playedOn(ahead);
    for (const it of this.screen.given) if (it.automatic) this.#cameAlone.add(it.inject);
  }

  /** Where she did something meanwhile, the room has played; else she is asked. */
  #playedOn(ahead) {
    this.ahead = this.screen.outage ? ahead || this.ahead || this.screen.outage.millis : 0;
    if (ahead > 0 && this.moves.queue.some((it) => it.waiting && it.made && !it.quiet))
      this.moves.first('played-on', { millis: ahead }, { made: steady(), quiet: true });
  }

  heardBeat(clock) {
    this.clock.set(clock);
    this.#desk.beat(clock);
    this.refold();
  }

  /** The portal's record with what has not come home laid over it: what the next record will say, and never less. */
  refold(arriving = true) {
    if (!this.#desk.heard) return;
    const mine = this.moves.queue.filter((it) => it.waiting || this.away);
    const { screen, face } = this.#desk.with([...this.moves.committed, ...mine]);
    const before = this.screen;
    this.screen = screen;
    this.clock.set(face);
    if (arriving && this.page === 'screen') this.arrived(before, screen);
  }

  /** Without network the desk itself says no; with it, the portal does. */
  move(kind, fields = {}) {
    const no = this.away ? this.#desk.refusal({ kind, fields }, this.clock.play) : null;
    if (no) return this.moves.refuse(kind, fields, this.say(`refused.${no.key}`, ...no.given));
    return this.moves.send(kind, fields, { made: steady(), since: this.screen.seq });
  }

  /** What comes by itself comes without the portal too; if it came there as well, that is no news. */
  #comesAlone() {
    const inject = this.away ? this.#desk.due(this.clock.play) : null;
    if (!inject || this.#cameAlone.has(inject)) return;
    this.#cameAlone.add(inject);
    this.moves.send('give', { inject }, { made: steady(), quiet: true });
  }

  render() {
    queueMicrotask(() => this.#comesAlone());
    if (this.phase === 'DEBRIEF') return [head(this), alarms(this), away(this), ended(this), openDialog(this)];
    return h(
      'div',
      { key: 'console', class: `lc ${this.solo ? 'lc-alone' : ''}`, 'data-tab': this.solo ? 'now' : this.tab },
      head(this),
      h('div', { key: 'bars', class: 'lc-bars' }, alarms(this), away(this), pause(this)),
      clocks(this),
      this.solo ? solo(this) : h('main', { key: 'zones', class: 'lc-zones' }, now(this), next(this), room(this)),
      keys(this),
      openDialog(this),
    );
  }

  renderStopped() {
    return h('div', { key: 'real', class: 'lc-stopped' }, real(this), openDialog(this));
  }

  /** What must be seen even while a dialog is open. */
  urgent() {
    return asked(this);
  }

  turnZone(tab) {
    this.tab = tab;
    this.update();
  }

  /** The page changed under the hand a moment ago. */
  get justTurned() {
    return performance.now() - this.#turnedAt < 300;
  }

  turnTo(inject) {
    this.turned = inject;
    this.tab = 'now';
    this.update();
    queueMicrotask(() => this.querySelector('.lc-zone.lc-now')?.scrollTo({ top: 0 }));
  }

  start() {
    if (this.screen.room.some((it) => it.present)) this.move('start');
    else this.open('start');
  }

  give(it) {
    this.move('give', { inject: it.inject });
  }

  relance(it) {
    if (!this.moves.underway('relance').some((move) => move.fields.inject === it.inject))
      this.move('relance', { inject: it.inject });
  }

  /** An essential one is not skipped in passing. */
  skip(it) {
    if (it.essential) this.open('skip', { card: it });
    else this.aside('skip', it);
  }

  /** All of it at once; what came first stays on the page. */
  cut({ skip }) {
    this.lastCut = { skip, at: performance.now() };
    this.move('cut', { injects: skip });
    if (skip.includes(this.turned)) this.turned = null;
  }

  uncut(injects) {
    this.lastCut = null;
    for (const inject of injects) this.move('release', { inject });
  }

  aside(kind, it) {
    this.move(kind, { inject: it.inject });
    if (kind !== 'release') this.turned = null;
  }

  takeBack(it) {
    this.move('take-back', { inject: it.inject });
    this.turned = null;
  }

  /** Whether something about this stimulus is on its way. */
  sending(inject) {
    return this.moves.queue.some((it) => it.fields.inject === inject);
  }

  reply({ criterion }, answer) {
    this.reask = null;
    this.move('answer', { criterion, answer });
    this.focusOn('.lc-solo button, .lc-next .lc-open');
  }

  /** A question answered before is put again. */
  askAgain({ criterion }) {
    this.reask = criterion;
    this.update();
  }

  putOff(question) {
    this.reask = null;
    this.putOffs.add(question);
    this.update();
  }

  switchKeys(on) {
    this.keysOn = on;
    choices.set('keys', on ? 'on' : 'off');
    this.update();
  }

  arrived(before, now) {
    if (!before) {
      const [last] = now.given;
      if (now.phase !== 'WAITING' && last && this.clock.play - last.givenAt < 60_000) this.turned = last.inject;
      return;
    }
    const known = new Set(before.given.map((it) => it.inject));
    const fresh = now.given.find((it) => !known.has(it.inject));
    if (fresh) {
      this.turnTo(fresh.inject);
      this.#turnedAt = performance.now();
      this.announce(this.say('console.says-given', fresh.title));
    }
    whispered(this, before, now);
    const alarmed = new Set(before.alarms.map((it) => it.seq));
    const alarm = now.alarms.find((it) => !alarmed.has(it.seq));
    if (alarm) this.alert(this.say('console.alarm-by', alarm.role, this.words.hour(alarm.storyMinutes)));
    if (before.phase !== now.phase && now.phase !== 'STOPPED') this.announce(this.say(`phase.${now.phase}`));
  }
}

customElements.define('souffleur-console', SouffleurConsole);
