// Moves dots from picture to picture on one canvas. At rest the canvas is empty and the pictures' own
// SVG shows, so nothing needs redrawing when the page is resized, printed or themed.
import { frameAt, MOVES, turnsOf, type MoveKind } from './dotMove';
import { frameOf, type DotFrame, type Rgb } from './dotFrame';
import { paintDots } from './paintDots';
import { coloursOf, projectOnto, type CanvasSize, type StagedPicture } from './stageBox';

/** Share of a move after which the words that come with the picture come in. */
const WORDS_COME = 0.6;

/** More pixels than this for a CSS pixel cost time and show no difference in motion. */
const MOST_PIXEL_RATIO = 2;

interface Move {
  readonly from: DotFrame;
  readonly to: DotFrame;
  readonly kind: MoveKind;
  readonly turns: Float32Array;
  readonly startedAt: number;
}

/**
 * What the canvas shows: nothing; a picture that is held; a move, `early` until the words that come with its
 * picture are to come in, then `late`.
 */
export type StagePhase = 'rest' | 'held' | 'early' | 'late';

/** One canvas and the move on it. */
export class DotStage {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #onrefuse: (why: unknown) => void;
  #pixels: ImageData | null = null;
  #move: Move | null = null;
  #shown: DotFrame | null = null;
  #ring: Rgb = [0, 0, 0];
  #request = 0;
  #phase = $state<StagePhase>('rest');

  private constructor(
    canvas: HTMLCanvasElement,
    context: CanvasRenderingContext2D,
    onrefuse: (why: unknown) => void,
  ) {
    this.#canvas = canvas;
    this.#context = context;
    this.#onrefuse = onrefuse;
  }

  /**
   * Null where the browser refuses a canvas. It may also refuse later, when the canvas is to be painted.
   * `onrefuse` is told of either: the pictures then change without a move, and the canvas is to be taken
   * away.
   */
  static on(canvas: HTMLCanvasElement, onrefuse: (why: unknown) => void): DotStage | null {
    try {
      const context = canvas.getContext('2d');
      if (context) return new DotStage(canvas, context, onrefuse);
      onrefuse('the browser refuses a canvas');
    } catch (error) {
      onrefuse(error);
    }
    return null;
  }

  /** While it is not `rest` the canvas shows the dots: the pictures' own are to be hidden. */
  get phase(): StagePhase {
    return this.#phase;
  }

  /** Starts to move from where the dots are, or from `from` where they rest. Both show the same people. */
  move(from: StagedPicture, to: StagedPicture, kind: MoveKind): void {
    this.#attempt(() => this.#start(from, to, kind));
  }

  /** Shows a picture in the place of another until the next move. */
  hold(staged: StagedPicture): void {
    this.#attempt(() => {
      this.rest();
      this.#paint(this.#frameOf(staged));
      this.#phase = 'held';
    });
  }

  #frameOf(staged: StagedPicture): DotFrame {
    const size = this.#resize(Math.min(devicePixelRatio, MOST_PIXEL_RATIO));
    const { picture, marked } = staged;
    const colours = coloursOf(this.#canvas, this.#context);
    this.#ring = colours.ally;
    return frameOf(picture, projectOnto(this.#canvas, staged, size), colours, marked);
  }

  #start(from: StagedPicture, to: StagedPicture, kind: MoveKind): void {
    if (from.picture.dots.length !== to.picture.dots.length) {
      this.rest();
      return;
    }
    const end = this.#frameOf(to);
    const start = this.#shown ?? this.#frameOf(from);
    const turns = turnsOf(start, end);
    this.#move = { from: start, to: end, kind, turns, startedAt: performance.now() };
    this.#paint(start);
    this.#phase = 'early';
    cancelAnimationFrame(this.#request);
    const next = (now: number) =>
      this.#attempt(() => {
        if (this.#step(now)) this.#request = requestAnimationFrame(next);
      });
    this.#request = requestAnimationFrame(next);
  }

  /** Ends the move at once: the pictures' own dots show. */
  rest(): void {
    cancelAnimationFrame(this.#request);
    this.#move = null;
    this.#shown = null;
    this.#phase = 'rest';
    this.#context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
  }

  /** Ends the move where the canvas can't go on with it. */
  #attempt(what: () => void): void {
    try {
      what();
    } catch (error) {
      this.#move = null;
      this.#shown = null;
      this.#phase = 'rest';
      this.#onrefuse(error);
    }
  }

  /** Paints the moment; false when the move is over. */
  #step(now: number): boolean {
    if (!this.#move) return false;
    const { from, to, kind, turns, startedAt } = this.#move;
    const time = Math.max(0, (now - startedAt) / MOVES[kind].ms);
    if (time >= 1) {
      this.rest();
      return false;
    }
    if (time >= WORDS_COME) this.#phase = 'late';
    this.#paint(frameAt(from, to, { kind, turns, time }));
    return true;
  }

  #paint(frame: DotFrame): void {
    if (!this.#pixels) return;
    this.#shown = frame;
    paintDots(this.#pixels, frame, this.#ring);
    this.#context.putImageData(this.#pixels, 0, 0);
  }

  /** Makes the canvas as large as its box; a move in progress goes on in the same pixels. */
  #resize(pixelRatio: number): CanvasSize {
    const width = Math.max(1, Math.round(this.#canvas.clientWidth * pixelRatio));
    const height = Math.max(1, Math.round(this.#canvas.clientHeight * pixelRatio));
    if (this.#pixels?.width !== width || this.#pixels.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
      this.#pixels = this.#context.createImageData(width, height);
      this.#shown = null;
    }
    return { width, height };
  }
}
