/** What is said to who listens instead of looking: a polite region for arrivals, an assertive one for RÉEL only. */
export class LiveSaid {
  polite = region('status', 'polite');
  assertive = region('alert', 'assertive');

  calmly(text) {
    speak(this.polite, text);
  }

  atOnce(text) {
    speak(this.assertive, text);
  }
}

function region(role, manner) {
  const node = document.createElement('div');
  node.className = 'lv-said';
  node.setAttribute('role', role);
  node.setAttribute('aria-live', manner);
  return node;
}

/** Emptied first, so that the same words are heard twice when they come twice. */
function speak(node, text) {
  node.textContent = '';
  setTimeout(() => (node.textContent = text), 60);
}
