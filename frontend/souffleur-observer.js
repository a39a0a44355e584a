import { h } from './live-dom.js';
import { dialog } from './live-dialog.js';
import { LiveElement } from './live-element.js';
import { brand } from './live-icons.js';
import { pauseBar } from './live-pages.js';
import { facts } from './observer-facts.js';
import { checkCame, checkCard } from './live-check.js';
import { criterion, mine, themes } from './observer-grid.js';
import { whisperRefused } from './live-whisper.js';

/**
 * The observer's grid: what the cell did, never who did it.
 *
 * Roles: <nav> of themes (buttons, aria-current), <main> with one criterion, its levels as native radio buttons in a
 * <fieldset>, <aside> with facts and what was given. On a phone three panes, chosen by buttons with aria-pressed.
 * Keyboard: Tab between groups, arrows between levels, Enter in a field saves it; no single-key shortcut.
 * Live regions: polite when a stimulus was given; assertive for RÉEL only.
 */
class SouffleurObserver extends LiveElement {
  tab = 'grid';
  /** Criterion that is open, by id. */
  at = null;
  /** Levels chosen here, saved or waiting for their fact. */
  chosen = new Map();
  started = new Set();
  /** Criterion whose fact was asked for. */
  asked = null;

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

  render() {
    this.at ??= this.criterion?.id;
    return [
      this.#header(),
      pauseBar(this),
      this.phase === 'WAITING' || this.phase === 'DEBRIEF'
        ? h(
            'section',
            { key: 'hint', class: 'lv-pause lv-quiet', 'aria-label': this.say('observer.hint') },
            h('p', {}, this.say(`observer.hint-${this.phase}`)),
          )
        : null,
      checkCard(this),
      h(
        'main',
        { key: 'grid', tabindex: -1, class: 'lo-grid', 'data-tab': this.tab },
        themes(this),
        h('div', { key: 'main', class: 'lo-main' }, criterion(this)),
        facts(this),
      ),
      h(
        'nav',
        { key: 'nav', class: 'lo-tabs', 'aria-label': this.say('observer.tabs') },
        ['grid', 'themes', 'facts'].map((it) =>
          h(
            'button',
            { key: it, type: 'button', 'aria-pressed': String(this.tab === it), onclick: () => this.turnPane(it) },
            this.say(`observer.tab-${it}`),
          ),
        ),
      ),
      this.dialog?.name === 'real' ? this.#real() : null,
    ];
  }

  #header() {
    const { say, screen, clock } = this;
    return h(
      'header',
      { key: 'head', class: 'lo-head' },
      brand(),
      h('div', {}, h('b', {}, say('observer.title')), h('h1', { class: 's soft', lang: this.kitLang }, screen.title)),
      h('div', { class: 'lo-state' }, this.saved()),
      h('span', { class: 'num b lo-min' }, say('observer.minute', Math.floor(clock.play / 60_000))),
      this.playing
        ? h(
            'button',
            { key: 'real', type: 'button', class: 'btn stop sm', onclick: () => this.open('real') },
            say('real'),
          )
        : null,
    );
  }

  #real() {
    const { say } = this;
    return dialog(this, {
      name: 'real',
      tone: 'stop',
      title: say('console.real-title'),
      body: [h('p', {}, say('console.real-text'))],
      buttons: [
        { say: say('console.real'), kind: 'stop', act: () => (this.close(), this.move('real')) },
        { say: say('console.real-not') },
      ],
    });
  }

  turnPane(tab) {
    this.tab = tab;
    this.update();
  }

  turnTo(it) {
    this.asked = null;
    this.at = it.id;
    this.tab = 'grid';
    this.update();
    queueMicrotask(() => {
      scrollTo({ top: 0, behavior: this.calm ? 'auto' : 'smooth' });
      this.querySelector('.lo-criterion h2')?.focus({ preventScroll: true });
    });
  }

  /** Saved at once, but for the two ends of the scale, which owe a fact. */
  choose(it, rating) {
    this.chosen.set(it.id, rating);
    this.#rate(it, this.querySelector(`#lo-evidence-${CSS.escape(it.id)}`)?.value.trim() ?? '');
  }

  proved(it, evidence) {
    if (this.chosen.has(it.id) || mine(this, it)) this.#rate(it, evidence);
  }

  #rate(it, evidence) {
    const rating = this.chosen.get(it.id) ?? mine(this, it).rating;
    const owed = (rating === '0' || rating === '3') && !evidence;
    this.asked = owed ? it.id : null;
    const last =
      this.moves.underway('rate').findLast((move) => move.fields.criterion === it.id)?.fields ?? mine(this, it);
    const same = last?.rating === rating && (last.evidence ?? '') === evidence;
    if (!owed && !same) this.move('rate', { criterion: it.id, rating, evidence: evidence || null });
    this.update();
  }

  arrived(before, now) {
    checkCame(this, before, now);
    if (!before) return;
    const known = new Set(before.newest.map((it) => it.inject + it.seq));
    const fresh = now.newest.find((it) => !known.has(it.inject + it.seq));
    if (fresh) this.announce(this.say('observer.says-given', fresh.title));
    if (before.phase !== now.phase && now.phase !== 'STOPPED') this.announce(this.say(`phase.${now.phase}`));
  }

  /** A refused rating is not shown as chosen. */
  answered({ settled, committed }) {
    if (!committed && settled.kind === 'rate') this.chosen.delete(settled.fields.criterion);
    if (!committed && settled.kind === 'whisper') whisperRefused(this, settled);
  }
}

customElements.define('souffleur-observer', SouffleurObserver);
