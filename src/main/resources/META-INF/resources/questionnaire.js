/* One answer from one browser, asked politely: this browser alone remembers that it has answered, and nothing tells the portal. */
(() => {
  const name = (code) => `souffleur-questionnaire-${code}`;
  try {
    const done = document.querySelector('[data-answered]');
    if (done) localStorage.setItem(name(done.dataset.answered), '1');
    const before = document.querySelector('[data-code]');
    if (before && localStorage.getItem(name(before.dataset.code))) before.hidden = false;
  } catch {
    /* a browser that remembers nothing asks again */
  }
})();
