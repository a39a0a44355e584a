/** Paper shows what lies folded on the screen; afterwards it is folded again. */
export class LivePaper {
  #root;
  #folded = [];
  #unfold = () => {
    this.#folded = [...this.#root.querySelectorAll('details:not([open])')];
    for (const it of this.#folded) it.open = true;
  };
  #fold = () => {
    for (const it of this.#folded) it.open = false;
  };

  constructor(root) {
    this.#root = root;
  }

  start() {
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  stop() {
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }
}
