// A screen that no one sees, for a browser that can't do without.
import { spawn } from 'node:child_process';

/** A running screen. */
export interface Screen {
  /** Its name, as programs find it in DISPLAY. */
  readonly display: string;
  readonly close: () => void;
}

/** Starts Xvfb, which picks a free number and says when it is ready. Rejects where there is no Xvfb. */
export function startScreen(): Promise<Screen> {
  return new Promise((resolve, reject) => {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    xvfb.stdio[3]?.once('data', (number: Buffer) => {
      resolve({ display: `:${number.toString().trim()}`, close: () => xvfb.kill() });
    });
  });
}
