import { h } from './live-dom.js';
import { icon } from './live-icons.js';
import { post } from './live-moves.js';
import { DeskConsole } from './desk-console.js';
import { DeskPlay } from './desk-play.js';
import { Robot, practised } from './desk-robot.js';

/**
 * The rehearsal: the console on a desk alone, a quicker clock, a cell of robots. It asks the portal for the book and tells
 * it, if wished, that the rehearsal was held; nothing else leaves this page.
 */
const SPEEDS = [1, 5, 10];
const BEAT = 500;

class SouffleurRehearsal extends DeskConsole {
  pages = { cover, summary };
  /** 'no', 'asked', 'done', or why not. */
  marked = 'no';
  #robot = null;
  #beat = 0;

  async connectedCallback() {
    const base = (this.getAttribute('base') ?? '').replace(/\/$/, '');
    const language = this.getAttribute('lang') ?? 'fr';
    const answer = await fetch(`${base}/repetition/livre?language=${language}`, {
      credentials: 'same-origin',
      cache: 'no-store',
    });
    if (!answer.ok || !this.isConnected) return;
    const { book, words, language: written } = await answer.json();
    this.book = { ...book, screen: { ...book.screen, plannedEnd: null } };
    this.desk = new DeskPlay(this.book, { speed: 10 });
    super.connectedCallback();
    this.written = this.words.written = written;
    this.words.set(words);
    this.show('cover');
  }

  disconnectedCallback() {
    clearInterval(this.#beat);
    if (this.channel) super.disconnectedCallback();
  }

  get bandWord() {
    return this.say('rehearsal.band');
  }

  /** The robots come in, and the rehearsal begins. */
  begin() {
    this.#robot = new Robot(this.desk, { text: plain, say: this.say });
    this.play();
    this.#beat = setInterval(() => this.#robot.tick(), BEAT);
  }

  saved() {
    return h('span', { key: 'saved', class: 'state' }, icon('wait'), this.say('rehearsal.nothing-kept'));
  }

  headTools() {
    return h(
      'div',
      { key: 'speed', class: 'lc-speed', role: 'group', 'aria-label': this.say('rehearsal.speed') },
      SPEEDS.map((times) =>
        h(
          'button',
          {
            key: times,
            type: 'button',
            class: 'btn sm',
            'aria-pressed': String(this.desk.speed === times),
            onclick: () => ((this.desk.speed = times), this.update()),
          },
          `×${times}`,
        ),
      ),
    );
  }

  arrived(before, now) {
    super.arrived(before, now);
    if (now.phase !== 'DEBRIEF' && now.phase !== 'CLOSED') return;
    clearInterval(this.#beat);
    this.channel.stop();
    queueMicrotask(() => this.show('summary'));
  }

  async mark() {
    this.marked = 'asked';
    this.update();
    try {
      const answer = await post(`${this.base}/live/repetition?language=${this.language}`, {});
      const body = answer.ok ? null : await answer.json().catch(() => null);
      this.marked = answer.ok ? 'done' : (body?.message ?? this.say('lobby.away'));
    } catch {
      this.marked = this.say('lobby.away');
    }
    this.update();
  }
}

function cover(live) {
  const { say, book } = live;
  return h(
    'main',
    { key: 'cover', class: 'lv-page ls-cover' },
    h('p', { class: 'eyebrow', lang: live.kitLang }, book.screen.title),
    h('h1', {}, say('rehearsal.title')),
    h('p', { class: 'lede' }, say('rehearsal.what')),
    h(
      'ul',
      {},
      ['give', 'relance', 'jump', 'real'].map((it) => h('li', {}, say(`rehearsal.try-${it}`))),
    ),
    h('p', { class: 'soft' }, say('rehearsal.nothing-kept-what')),
    h(
      'p',
      { class: 'lc-onward' },
      h('button', { type: 'button', class: 'btn cue', onclick: () => live.begin() }, say('rehearsal.begin')),
      h('a', { class: 'btn', href: live.base }, say('rehearsal.leave')),
    ),
  );
}

function summary(live) {
  const { say } = live;
  const done = practised(live.desk);
  const rows = [
    ['given', done.given > 0, done.given, done.stimuli],
    ['relances', done.relances > 0, done.relances],
    ['jumps', done.jumps > 0 || done.allJumps === 0, done.jumps, done.allJumps],
    ['real', done.real],
  ];
  return h(
    'main',
    { key: 'summary', class: 'lv-page ls-cover' },
    h('p', { class: 'eyebrow' }, say('rehearsal.title')),
    h('h1', {}, say('rehearsal.over')),
    h(
      'ul',
      { class: 'ls-done' },
      rows.map(([name, yes, ...counts]) =>
        h(
          'li',
          { key: name },
          icon(yes ? 'check' : 'wait'),
          ' ',
          say(`rehearsal.${name}${yes ? '' : '-not'}`, ...counts),
        ),
      ),
    ),
    h('p', { role: 'status' }, marking(live)),
    h(
      'p',
      { class: 'lc-onward' },
      live.marked === 'done'
        ? null
        : h(
            'button',
            {
              key: 'mark',
              type: 'button',
              class: 'btn cue',
              disabled: live.marked === 'asked',
              onclick: () => live.mark(),
            },
            say('rehearsal.mark'),
          ),
      h(
        'button',
        { key: 'again', type: 'button', class: 'btn', onclick: () => location.reload() },
        say('rehearsal.again'),
      ),
      h('a', { key: 'leave', class: 'btn', href: live.base }, say('rehearsal.leave')),
    ),
  );
}

function marking(live) {
  if (live.marked === 'done') return live.say('rehearsal.marked');
  return live.marked === 'no' || live.marked === 'asked' ? '' : live.marked;
}

/** The words of safe markup. */
function plain(html) {
  const node = document.createElement('template');
  node.innerHTML = html;
  return node.content.textContent.trim();
}

customElements.define('souffleur-rehearsal', SouffleurRehearsal);
