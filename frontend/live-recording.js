import { h, prose } from './live-dom.js';

/**
 * Something to listen to, with the browser's own keys: play, pause, go back. It begins when somebody presses, and only
 * then, which every browser allows with HTTPS and without. Its words lie folded below; where nothing can be heard they
 * stand open, and a line says why.
 */
export function recording(live, document) {
  const address = live.mediaAt(document.recording);
  return h(
    'div',
    { class: address ? 'lv-sound' : 'lv-sound lv-unheard' },
    address
      ? h('audio', {
          src: address,
          controls: true,
          preload: 'metadata',
          'aria-label': live.say('media.listen', document.title),
          onerror: (event) => unheard(event.target),
        })
      : null,
    h('p', { class: 's b', role: 'status' }, live.say('media.unheard')),
    h('details', { open: !address }, h('summary', {}, live.say('media.words')), prose(live, document.html)),
  );
}

function unheard(audio) {
  const sound = audio.closest('.lv-sound');
  sound.classList.add('lv-unheard');
  sound.querySelector('details').open = true;
}
