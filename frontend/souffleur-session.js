import { h } from './live-dom.js';
import { icon } from './live-icons.js';
import { pauseBar } from './live-pages.js';
import { DeskKeep } from './desk-keep.js';
import { DeskConsole } from './desk-console.js';
import { DeskPlay } from './desk-play.js';
import { SessionClock, exported } from './desk-session.js';
import { head } from './console-head.js';
import { openDialog } from './console-dialogs.js';
import { SessionGrid } from './session-grid.js';
import { cover } from './session-cover.js';

/**
 * The session file: the console on the desk alone, from one HTML file that works from a stick. It keeps itself where the
 * browser lets it, says so where not, and exports what the portal reads.
 *
 * Keyboard and live regions are the console's; the grid is the observer's.
 */
const KEEP_EACH = 5_000;

class SouffleurSession extends DeskConsole {
  grid = new SessionGrid(this);
  /** 'console' or 'grid'. */
  sheet = 'console';
  /** Lines that went into the last export. */
  exportedLines = 0;
  #kept = null;
  #keeping = 0;
  #clock = new SessionClock();
  #closing = (event) => this.unsaved && event.preventDefault();

  connectedCallback() {
    const { handed, book, words, language, media } = JSON.parse(
      document.getElementById('souffleur-session').textContent,
    );
    Object.assign(this, { handed, book, media });
    this.keep = new DeskKeep(handed.file);
    this.#kept = this.keep.read();
    this.desk = new DeskPlay(book);
    super.connectedCallback();
    this.written = this.words.written = language;
    this.words.set(words);
    this.page = 'cover';
    this.update();
    addEventListener('beforeunload', this.#closing);
    this.#keeping = setInterval(() => this.#save(), KEEP_EACH);
  }

  disconnectedCallback() {
    clearInterval(this.#keeping);
    removeEventListener('beforeunload', this.#closing);
    super.disconnectedCallback();
  }

  pages = { cover };

  /** What was played before this page was closed: {lines, at}, or null. */
  get before() {
    return this.#kept?.lines.length ? this.#kept : null;
  }

  /** Opens the session, where it was left when something was. */
  begin() {
    if (this.before) {
      const { lines, play, at, clock } = this.#kept;
      this.desk.again(lines);
      if (clock.startedAt) this.#clock.resume(Date.parse(clock.startedAt), clock.skewMillis);
      this.desk.interrupted(play, Math.max(0, Date.now() - at));
    }
    this.play();
  }

  /** Begins afresh; what was kept is gone. */
  forget() {
    this.keep.forget();
    this.#kept = null;
    this.begin();
  }

  mediaAt(digest) {
    return this.media[digest] ?? '';
  }

  get unsaved() {
    return !this.keep.sure && this.desk.lines.length > this.exportedLines;
  }

  did() {
    if (this.desk.desk.phase === 'RUNNING') this.#clock.begin();
    this.#save();
  }

  #save() {
    if (!this.channel.ready) return;
    const { lines, play, desk } = this.desk;
    this.keep.write({ lines, play, running: desk.running, at: Date.now(), clock: this.#clock.told });
  }

  /** Where this session is kept, instead of whether it reached the portal. */
  saved() {
    return this.keep.sure
      ? h('span', { key: 'saved', class: 'state done' }, icon('check'), this.say('session.kept'))
      : h('span', { key: 'saved', class: 'state lv-away' }, icon('wait'), this.say('session.not-kept'));
  }

  /** What stands in the head instead of the way to the portal. */
  headTools() {
    const other = this.sheet === 'grid' ? 'console' : 'grid';
    return [
      h(
        'button',
        { key: 'sheet', type: 'button', class: 'btn plain', onclick: () => this.turnSheet(other) },
        this.say(`session.to-${other}`),
      ),
      h(
        'button',
        { key: 'export', type: 'button', class: 'btn', onclick: () => this.export() },
        icon('on'),
        this.say('session.export'),
      ),
    ];
  }

  turnSheet(sheet) {
    this.sheet = sheet;
    this.update();
  }

  render() {
    if (this.sheet === 'grid') return [head(this), pauseBar(this), this.grid.draw(), openDialog(this)];
    return super.render();
  }

  /** Hands the session over as a file; the portal reads it on the page of the exercise. */
  export() {
    const session = exported(this.handed, this.desk.lines, this.#clock.told);
    const file = new Blob([JSON.stringify(session)], { type: 'application/json' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${this.say('session.file')}-${session.exportedAt.slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.exportedLines = this.desk.lines.length;
    this.announce(this.say('session.exported'));
    this.update();
  }
}

customElements.define('souffleur-session', SouffleurSession);
