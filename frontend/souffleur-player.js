import { h } from './live-dom.js';
import { icon } from './live-icons.js';
import { LiveElement } from './live-element.js';
import { debriefStep, pauseBar } from './live-pages.js';
import { dialog } from './live-dialog.js';
import { sound } from './live-sound.js';
import { arrivals, arrived } from './player-arrivals.js';
import { giveBack, log } from './player-log.js';
import { role } from './player-role.js';
import { checkCame, checkCard } from './live-check.js';
import { whisper, whisperRefused } from './live-whisper.js';
import { pointCame, pointSheet } from './player-point.js';

/**
 * A player's board: what arrived, the crisis log, my role.
 *
 * Roles: one <main>; arrivals and log are labelled sections; each paper is a <details> with an <article> inside; the tabs
 * (bottom of a phone, top of the side column on a desk) are buttons with aria-pressed, not an ARIA tab list, for several
 * panes stand side by side on a desk. RÉEL opens a modal <dialog>.
 * Keyboard: everything by Tab, Enter, Space; Enter in the log writes, Shift+Enter breaks the line; Escape closes a dialog.
 * No single-key shortcut here.
 * Live regions: polite when something arrived; assertive for RÉEL only (both stand in LiveElement). The log is not live:
 * it would talk over the room.
 */
class SouffleurPlayer extends LiveElement {
  tab = 'arrivals';
  unseen = 0;

  #ringing = 0;

  connectedCallback() {
    super.connectedCallback();
    this.#ringing = setInterval(() => this.#ringAgain(), 4000);
  }

  disconnectedCallback() {
    clearInterval(this.#ringing);
    super.disconnectedCallback();
  }

  /** A call that nobody takes rings again, softly, three times at most. */
  #ringAgain() {
    const call = this.querySelector('.lp-ring');
    const rung = Number(call?.dataset.rung ?? 0);
    if (!call || rung === 3) return;
    call.dataset.rung = rung + 1;
    sound.ring();
  }

  render() {
    return [
      this.#header(),
      pauseBar(this),
      this.told ? this.#toldBar() : null,
      h(
        'main',
        { key: 'main', tabindex: -1, class: 'lp-grid', 'data-tab': this.tab },
        h(
          'div',
          { key: 'left', class: 'lp-left' },
          this.phase === 'DEBRIEF' ? this.#debrief() : null,
          checkCard(this),
          pointSheet(this),
          arrivals(this),
          whisper(this),
        ),
        h(
          'section',
          { key: 'aside', class: 'lp-aside', 'aria-label': this.say('player.side') },
          h(
            'div',
            { class: 'lp-beside' },
            h(
              'div',
              { key: 'tabs', class: 'lp-asidetabs' },
              this.#tab('log', 'note', 'log', 0, this.tab !== 'role'),
              this.#tab('role', 'person', 'player.role'),
            ),
            h('div', { key: 'log', class: 'lp-pane lp-pane-log' }, log(this)),
            h('div', { key: 'role', class: 'lp-pane lp-pane-role' }, role(this)),
          ),
        ),
      ),
      h(
        'nav',
        { key: 'nav', class: 'lp-tabs', 'aria-label': this.say('player.tabs') },
        this.#tab('arrivals', 'voice', 'player.received', this.unseen),
        this.#tab('log', 'note', 'log'),
        this.#tab('role', 'person', 'player.role'),
      ),
      this.dialog?.name === 'real' ? this.#realDialog() : null,
    ];
  }

  #header() {
    const { say, screen, clock } = this;
    return h(
      'header',
      { key: 'head', class: 'lp-head' },
      h('h1', { class: 'lv-said', lang: this.kitLang }, screen.title),
      h(
        'div',
        {},
        h('span', { class: 's soft' }, say('player.you')),
        h('b', { lang: this.kitLang }, this.envelope.role.name),
      ),
      h('div', { class: 'lp-saved' }, this.saved()),
      h(
        'button',
        { type: 'button', class: 'btn sm lp-sound', onclick: () => this.#sound(), title: say('player.sound') },
        icon(sound.on ? 'voice' : 'mute'),
        h('span', {}, say(sound.on ? 'player.sound-on' : 'player.sound-off')),
      ),
      h(
        'div',
        { class: 'lp-clock' },
        h('span', { class: 's soft' }, say('story')),
        h(
          'b',
          { class: 'num' },
          this.phase === 'WAITING' ? say('soon') : say('day-hour', clock.day, this.words.hour(clock.story)),
        ),
      ),
      h('button', { type: 'button', class: 'btn stop sm', onclick: () => this.open('real') }, say('real')),
    );
  }

  #tab(name, sign, word, count = 0, pressed = this.tab === name) {
    return h(
      'button',
      { key: name, type: 'button', class: 'lp-tab', 'aria-pressed': String(pressed), onclick: () => this.#show(name) },
      icon(sign),
      h('span', {}, this.say(word)),
      count
        ? h(
            'span',
            { class: 'lp-count' },
            String(count),
            h('span', { class: 'lv-said' }, ' ', this.say('player.unseen')),
          )
        : null,
    );
  }

  #show(name) {
    this.tab = name;
    if (name === 'arrivals') this.unseen = 0;
    this.update();
  }

  #debrief() {
    return h(
      'section',
      { key: 'debrief', class: 'lp-debrief' },
      h('h2', {}, this.say(this.screen.ending === 'PARTIAL' ? 'debrief.partial' : 'debrief.title')),
      h('p', { class: 'soft' }, this.say('debrief.do')),
      debriefStep(this),
    );
  }

  #realDialog() {
    const { say } = this;
    return dialog(this, {
      name: 'real',
      tone: 'stop',
      title: say('player.real-title'),
      body: [
        h('p', { class: 'lv-loud' }, say('player.real-say')),
        this.playing ? h('p', { class: 'soft' }, say('player.real-how')) : null,
      ],
      buttons: [
        ...(this.playing ? [{ say: say('player.real-tell'), kind: 'stop', act: () => this.#alarm() }] : []),
        { say: say('player.real-not') },
      ],
    });
  }

  #alarm() {
    this.move('alarm');
    this.told = true;
    this.close();
  }

  /** Said, and still to be said aloud: a screen alone stops nothing. */
  #toldBar() {
    const { say } = this;
    return h(
      'section',
      { key: 'told', class: 'lv-pause', 'aria-label': say('player.told') },
      icon('stop'),
      h('p', {}, h('b', {}, say('player.told')), ' ', say('player.told-do')),
      h(
        'button',
        { type: 'button', class: 'btn sm', onclick: () => ((this.told = false), this.update()) },
        say('understood'),
      ),
    );
  }

  async #sound() {
    if (sound.on) sound.lock();
    else await sound.unlock();
    this.update();
  }

  answer(it) {
    this.move('acknowledge', { inject: it.inject });
    this.focusOn(`.lp-arrival[data-inject="${CSS.escape(it.inject)}"] summary`);
  }

  arrived(before, now) {
    if (now.opened !== this.envelope.opened) this.channel.refresh();
    if (before && before.phase !== now.phase) {
      this.told = false;
      this.announce(this.say(`phase.${now.phase}`));
    }
    checkCame(this, before, now);
    pointCame(this, before, now);
    arrived(this, before, now);
  }

  answered({ settled, committed }) {
    if (!committed && settled.kind === 'note') giveBack(this, settled);
    if (!committed && settled.kind === 'whisper') whisperRefused(this, settled);
  }

  changeRole() {
    this.door.open();
  }
}

customElements.define('souffleur-player', SouffleurPlayer);
