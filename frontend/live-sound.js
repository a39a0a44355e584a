import { choices } from './live-dom.js';

/** Short soft tones, off until unlocked by a button; what sounds is always also seen. */
let context = null;

export const sound = {
  get on() {
    return choices.get('sound', 'off') === 'on' && context?.state === 'running';
  },

  /** Called from a click, as browsers ask. */
  async unlock() {
    try {
      context ??= new AudioContext();
      await context.resume();
      choices.set('sound', 'on');
      tone(0, 660, 0.12);
    } catch {
      context = null;
    }
  },

  lock() {
    choices.set('sound', 'off');
  },

  ring() {
    if (!this.on) return;
    tone(0, 587, 0.28);
    tone(0.34, 740, 0.28);
  },

  knock() {
    if (this.on) tone(0, 523, 0.18);
  },
};

function tone(after, pitch, length) {
  const start = context.currentTime + after;
  const voice = context.createOscillator();
  const volume = context.createGain();
  voice.type = 'sine';
  voice.frequency.value = pitch;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.12, start + 0.03);
  volume.gain.linearRampToValueAtTime(0, start + length);
  voice.connect(volume).connect(context.destination);
  voice.start(start);
  voice.stop(start + length);
}
