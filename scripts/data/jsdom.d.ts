// The part of jsdom that is used here; the package brings no types of its own.
declare module 'jsdom' {
  /** A page made of markup. */
  export class JSDOM {
    constructor(markup: string);
    readonly window: Window & typeof globalThis;
  }
}
