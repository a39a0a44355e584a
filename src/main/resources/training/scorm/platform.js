// The platform that launched the course, as SCORM 1.2 has it: an object API in a window around this one or behind it.
'use strict';
window.souffleur = window.souffleur || {};

souffleur.platform = (() => {
  const DEEPEST = 10;
  const started = Date.now();
  let api = null;
  let open = false;

  function above(from) {
    let at = from;
    for (let i = 0; at && i < DEEPEST; i++) {
      try {
        if (at.API) return at.API;
        if (at.parent === at) return null;
        at = at.parent;
      } catch {
        return null; // a window of another origin: nothing of it may be asked
      }
    }
    return null;
  }

  function find() {
    const around = above(window);
    if (around) return around;
    try {
      return above(window.opener) || above(window.top.opener);
    } catch {
      return null;
    }
  }

  const two = (number) => String(Math.floor(number)).padStart(2, '0');

  /** HHHH:MM:SS.SS */
  function lasted(milliseconds) {
    const hundredths = Math.floor(milliseconds / 10);
    const seconds = Math.floor(hundredths / 100);
    const hours = String(Math.min(9999, Math.floor(seconds / 3600))).padStart(4, '0');
    return `${hours}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
  }

  /** What the platform answers; nothing when it breaks: the course goes on. */
  function ask(name, ...values) {
    try {
      return String(api[name](...values) ?? '');
    } catch {
      return '';
    }
  }

  return {
    /** Whether there is one, and it answers. */
    start() {
      api = find();
      open = api !== null && ask('LMSInitialize', '') === 'true';
      this.set('cmi.core.exit', 'suspend');
      return open;
    },
    get: (element) => (open ? ask('LMSGetValue', element) : ''),
    set(element, value) {
      if (open) ask('LMSSetValue', element, String(value));
    },
    /** With the time so far, so that a page which is torn away loses nothing. */
    keep() {
      this.set('cmi.core.session_time', lasted(Date.now() - started));
      if (open) ask('LMSCommit', '');
    },
    /** Once: what comes after it is lost to the platform. Browsers refuse most requests of a page that goes; finishing is one, and enough. */
    leave() {
      if (!open) return;
      this.set('cmi.core.session_time', lasted(Date.now() - started));
      ask('LMSFinish', '');
      open = false;
    },
    lasted,
  };
})();
