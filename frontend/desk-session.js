import { hmac } from './desk-hmac.js';
import { steady } from './desk-view.js';

/**
 * The session as a file that the portal reads: every move with its hour, each line sealed over the one before, the head
 * sealed over the last. Whoever changes a line has to know the key of the file that was handed out.
 */
export function seal(key, lines) {
  let before = '';
  return lines.map(({ n, id, at, play, move }) => {
    const line = { n, id, at, play, move };
    before = hmac(key, `${before}\n${JSON.stringify(line)}`);
    return { ...line, mac: before };
  });
}

/** @param handed {exercise, structure, sheet, file, key, issuedAt} as the portal handed the file out */
export function exported(handed, lines, clock) {
  const sealed = seal(handed.key, lines);
  const head = {
    format: 'souffleur/session',
    version: 1,
    exercise: handed.exercise,
    structure: handed.structure,
    sheet: handed.sheet,
    file: handed.file,
    issuedAt: handed.issuedAt,
    exportedAt: new Date().toISOString(),
    clock,
  };
  const mac = hmac(handed.key, `${sealed.at(-1)?.mac ?? ''}\n${JSON.stringify(head)}`);
  return { ...head, lines: sealed, mac };
}

/** When DEBEX was said by this machine's clock, and how far that clock was set otherwise since: 0 if nobody touched it. */
export class SessionClock {
  #started = null;

  begin(at = Date.now(), then = steady()) {
    this.#started ??= { at, then };
  }

  /** As kept over a reload: the steady clock begins anew, so only what is set from now on is seen. */
  resume(at, skewMillis) {
    this.#started = { at, then: steady() - (Date.now() - at) + skewMillis };
  }

  get told() {
    if (!this.#started) return { startedAt: null, skewMillis: 0 };
    const { at, then } = this.#started;
    const skewMillis = Math.round(Date.now() - at - (steady() - then));
    return { startedAt: new Date(at).toISOString(), skewMillis: Math.abs(skewMillis) < 1000 ? 0 : skewMillis };
  }
}
