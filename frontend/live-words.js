/** The words of a screen, as the server's bundles have them, and the hours and lengths made of them. */
const MINUTE = 60_000;

export class LiveWords {
  #texts = {};
  /** Language in which this exercise is played. */
  written = 'fr';

  set(texts) {
    if (texts) this.#texts = texts;
  }

  get known() {
    return Object.keys(this.#texts).length > 0;
  }

  has(key) {
    return key in this.#texts;
  }

  /** The text with its arguments set in; the key itself when there is no such text. */
  say(key, ...given) {
    return (this.#texts[key] ?? key).replace(/\{(\d+)\}/g, (_, at) => given[Number(at)] ?? '');
  }

  /** A word of a list of names (a channel, a kind); what came in where the list does not know it. */
  name(list, value) {
    const key = `${list}.${value}`;
    return this.has(key) ? this.say(key) : (value ?? '');
  }

  /** « 9 h 05 » from minutes of the day. */
  hour(minutes) {
    const whole = ((Math.floor(minutes + 1e-6) % 1440) + 1440) % 1440;
    return this.say('hour', Math.floor(whole / 60), String(whole % 60).padStart(2, '0'));
  }

  wall(date) {
    return this.hour(date.getHours() * 60 + date.getMinutes());
  }

  /** « 18:40 », minutes of play and seconds. */
  play(millis) {
    const seconds = Math.max(0, Math.floor(millis / 1000));
    return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
  }

  /** « 1 min 40 », « 40 s ». */
  length(millis) {
    const seconds = Math.round(Math.abs(millis) / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes === 0) return this.say('seconds', seconds);
    const rest = seconds % 60;
    return rest === 0 || minutes >= 10
      ? this.say('minutes', minutes)
      : this.say('minutes-seconds', minutes, String(rest).padStart(2, '0'));
  }

  minutes(millis) {
    return this.say('minutes', Math.max(0, Math.ceil(millis / MINUTE)));
  }

  /** What somebody typed, with the no-break spaces of French typography. */
  typed(text) {
    if (this.written && this.written !== 'fr') return text;
    return text
      .replace(/ ([;?!])/g, '\u202f$1')
      .replace(/ ([:»€%])/g, '\u00a0$1')
      .replace(/« /g, '«\u00a0')
      .replace(/(\d) h(?: (?=\d)|\b)/g, (it) => it.replace(/ /g, '\u00a0'));
  }

  /** A code in two groups, as it is read aloud. */
  code(text) {
    return text.replace(/^(\w{4})(\w{4})$/, '$1\u00a0$2');
  }

  /** « 08, 09 et 11 ». */
  list(items) {
    if (items.length < 2) return items.join('');
    return this.say('and', items.slice(0, -1).join(', '), items.at(-1));
  }
}
