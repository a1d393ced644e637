// What is said while a test looks on: put in the place of the module that fills messages.
import { JSDOM } from 'jsdom';
import type * as Fill from '../../src/wording/fillMessage';
import type { Compiled } from '../../src/wording/message';

/** Every message that was filled. */
export const said = new Set<Compiled>();

/** The module, which remembers what it fills. */
export function remembering(real: typeof Fill): typeof Fill {
  return {
    ...real,
    fillMessage: (...given) => {
      said.add(given[0]);
      return real.fillMessage(...given);
    },
  };
}

/** Markup as an element of no page. */
export function parse(markup: string): ParentNode {
  return Object.assign(new JSDOM('').window.document.createElement('div'), { innerHTML: markup });
}
