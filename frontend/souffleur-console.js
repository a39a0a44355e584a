import { choices, h } from './live-dom.js';
import { LiveElement } from './live-element.js';
import { clocks, head } from './console-head.js';
import { openDialog } from './console-dialogs.js';
import { keys, pressed } from './console-keys.js';
import { now } from './console-now.js';
import { next } from './console-next.js';
import { ended, pause, real } from './console-pages.js';
import { alarms, asked, room } from './console-room.js';
import { solo } from './console-solo.js';
import { whispered } from './console-wings.js';

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
class SouffleurConsole extends LiveElement {
  tab = 'now';
  /** The page somebody turned to; null follows what is due. */
  turned = null;
  putOffs = new Set();
  /** Criterion whose question is put again. */
  reask = null;
  #turnedAt = 0;
  keysOn = choices.get('keys', 'on') === 'on';
  /** What was dropped last, so that it can come back: {skip, at}. */
  lastCut = null;
  #mode = choices.get('mode', '');
  #narrow = matchMedia('(max-width: 640px)');
  #resized = () => this.update();

  #heardKey = (event) => pressed(this, event);

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#heardKey);
    this.#narrow.addEventListener('change', this.#resized);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#heardKey);
    this.#narrow.removeEventListener('change', this.#resized);
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

  alone() {
    this.#turnMode('solo');
  }

  fully(tab = 'now') {
    this.tab = tab;
    this.#turnMode('full');
  }

  #turnMode(mode) {
    this.#mode = mode;
    choices.set('mode', mode);
    this.update();
    this.focusOn('.ls, .lc-zone');
  }

  /** The page that is open: the one turned to, else the one that is due. */
  get lit() {
    const { screen } = this;
    const all = [screen.now, ...screen.next, ...screen.given, ...screen.held, ...screen.skipped];
    return all.find((it) => it && it.inject === this.turned) ?? screen.now;
  }

  render() {
    const more = [head(this), alarms(this)];
    if (this.phase === 'DEBRIEF') return [...more, ended(this), openDialog(this)];
    return h(
      'div',
      { key: 'console', class: `lc ${this.solo ? 'lc-alone' : ''}`, 'data-tab': this.solo ? 'now' : this.tab },
      more,
      clocks(this),
      pause(this),
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
