// Reads a text aloud with a voice of the device itself: nothing is sent anywhere. Paragraph by paragraph, so that a pause goes on
// where it was and the paragraph that is read is marked. Without such a voice the buttons do not appear.
const PARTS = 'h2, h3, p, li, figcaption > span, td, th';

class Listen extends HTMLElement {
  connectedCallback() {
    if (!('speechSynthesis' in window)) return;
    this.offer = () => this.draw();
    speechSynthesis.addEventListener('voiceschanged', this.offer);
    this.draw();
  }

  disconnectedCallback() {
    if (!('speechSynthesis' in window)) return;
    speechSynthesis.removeEventListener('voiceschanged', this.offer);
    this.stop();
  }

  /** A voice in the text's language that needs no network. */
  voice() {
    const language = this.getAttribute('lang-of');
    return speechSynthesis.getVoices().find((it) => it.localService && it.lang.toLowerCase().startsWith(language));
  }

  draw() {
    if (this.firstChild || !this.voice()) return;
    this.go = this.button('words-listen', () => this.turn());
    this.end = this.button('words-stop', () => this.stop());
    this.end.hidden = true;
    this.append(this.go, this.end);
  }

  button(words, press) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'textbutton';
    button.textContent = this.getAttribute(words);
    button.addEventListener('click', press);
    return button;
  }

  turn() {
    if (this.parts && speechSynthesis.paused) {
      speechSynthesis.resume();
      this.say('words-pause');
    } else if (this.parts) {
      speechSynthesis.pause();
      this.say('words-on');
    } else {
      const text = document.getElementById(this.getAttribute('for'));
      this.parts = [...text.querySelectorAll(PARTS)].filter((it) => !it.querySelector(PARTS) && it.textContent.trim());
      this.end.hidden = false;
      this.say('words-pause');
      this.read(0);
    }
  }

  read(index) {
    this.mark(index);
    const part = this.parts?.[index];
    if (!part) return this.stop();
    const words = new SpeechSynthesisUtterance(part.textContent.trim());
    words.lang = this.getAttribute('lang-of');
    words.voice = this.voice() ?? null;
    words.onend = () => this.parts && this.read(index + 1);
    words.onerror = () => this.parts && this.stop();
    speechSynthesis.speak(words);
  }

  mark(index) {
    document.querySelectorAll('.heard').forEach((it) => it.classList.remove('heard'));
    this.parts?.[index]?.classList.add('heard');
  }

  stop() {
    this.parts = null;
    speechSynthesis.cancel();
    this.mark(-1);
    if (!this.go) return;
    this.end.hidden = true;
    this.say('words-listen');
  }

  say(words) {
    this.go.textContent = this.getAttribute(words);
  }
}

customElements.define('souffleur-listen', Listen);
