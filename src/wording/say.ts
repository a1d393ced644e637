// Says a message of data/words in the page's language: as text, or as parts that a component renders.
// The messages are in words.gen.ts, which the build makes of data/words/en.yaml: docs/words.md.
import { fillMessage, plainText, type Values } from './fillMessage';
import type { Message, Part } from './message';
import { ENGLISH } from './wordFunctions';

/** The parameters that a message asks for; nothing where it asks for none. */
type Given<Parameters> = keyof Parameters extends never ? [] : [given: Parameters];

/** The message as parts. */
export function partsOf<Parameters>(
  message: Message<Parameters>,
  ...given: Given<Parameters>
): readonly Part[] {
  return fillMessage(message, (given[0] ?? {}) as Values, ENGLISH);
}

/** The message as plain text. */
export function say<Parameters>(message: Message<Parameters>, ...given: Given<Parameters>): string {
  return plainText(partsOf(message, ...given));
}

/**
 * Texts that are said when they are asked for. The messages are handed in by a function, so that they are
 * those of that moment: the desk shows the story with other words.
 */
export function saidLater<Name extends string>(
  messagesOf: () => Readonly<Record<Name, Message<object>>>,
): Readonly<Record<Name, string>> {
  const texts = {} as Record<Name, string>;
  for (const name of Object.keys(messagesOf()) as Name[]) {
    Object.defineProperty(texts, name, {
      enumerable: true,
      get: () => plainText(fillMessage(messagesOf()[name], {}, ENGLISH)),
    });
  }
  return texts;
}
