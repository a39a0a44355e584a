import { DeskChannel, DeskMoves } from './desk-play.js';
import { SouffleurConsole } from './souffleur-console.js';

/** The console on a desk alone: it is wired to a DeskPlay instead of the portal. */
export class DeskConsole extends SouffleurConsole {
  alone = true;
  /** The DeskPlay; there before the element is drawn. */
  desk = null;

  makeMoves({ changed }) {
    return new DeskMoves(this.desk, (what) => (this.did(), changed(what)), this.say);
  }

  makeChannel(hear) {
    return new DeskChannel(this.desk, hear, { seat: this.localName });
  }

  /** A move was made here, or refused. */
  did() {}

  /** Opens the desk: from now on the console shows it. */
  play() {
    this.channel.ready = true;
    this.channel.start();
  }

  readRecord(screen) {
    return screen;
  }

  heardRecord() {}

  heardBeat() {}

  refold() {}

  get away() {
    return false;
  }

  move(kind, fields = {}) {
    return this.moves.send(kind, fields);
  }
}
