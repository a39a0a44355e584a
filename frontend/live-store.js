/** Where unsent moves are kept: IndexedDB, or memory where the browser denies it. In the order they were made. */
const NAME = 'souffleur';

export class MoveStore {
  #base;
  #db = null;

  constructor(base) {
    this.#base = base;
  }

  /** Moves of this exercise that were kept, oldest first. */
  async open() {
    try {
      this.#db = await new Promise((resolve, reject) => {
        const asked = indexedDB.open(NAME, 1);
        asked.onupgradeneeded = () => asked.result.createObjectStore('moves', { keyPath: 'move' });
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
        asked.onblocked = () => reject(new Error('blocked'));
      });
      this.#db.onversionchange = () => this.#db.close();
      const all = await this.#ask('readonly', (moves) => moves.getAll());
      return all.filter((it) => it.base === this.#base).sort((a, b) => a.order - b.order);
    } catch {
      this.#db = null;
      return [];
    }
  }

  keep(move) {
    return this.#quietly((moves) => moves.put({ ...move, base: this.#base }));
  }

  drop(id) {
    return this.#quietly((moves) => moves.delete(id));
  }

  async #quietly(act) {
    if (!this.#db) return;
    try {
      await this.#ask('readwrite', act);
    } catch {
      this.#db = null;
    }
  }

  #ask(mode, act) {
    return new Promise((resolve, reject) => {
      const asked = act(this.#db.transaction('moves', mode).objectStore('moves'));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  }
}
