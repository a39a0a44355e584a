/** What a session file keeps of itself between two openings: in localStorage, or nothing where that is denied. */
export class DeskKeep {
  #name;
  /** Whether what is kept will be there after the page was closed. */
  sure;

  constructor(file) {
    this.#name = `souffleur-session:${file}`;
    this.sure = this.#possible();
  }

  /** {lines, play, running, at, clock}, or null. */
  read() {
    if (!this.sure) return null;
    try {
      return JSON.parse(localStorage.getItem(this.#name));
    } catch {
      return null;
    }
  }

  write(session) {
    if (!this.sure) return;
    try {
      localStorage.setItem(this.#name, JSON.stringify(session));
    } catch {
      this.sure = false;
    }
  }

  forget() {
    if (this.sure) localStorage.removeItem(this.#name);
  }

  #possible() {
    try {
      localStorage.setItem(`${this.#name}?`, '1');
      localStorage.removeItem(`${this.#name}?`);
      return true;
    } catch {
      return false;
    }
  }
}
