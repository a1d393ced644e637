// Letters that were read by another encoding than they were written in. Knows no table.

/** UTF-8 that was read as Windows-1252 and saved so: `Ã¸`, `â€“`, `Â«`. */
const TWICE_ENCODED = /Ã[\u0080-\u00bf‚-™]|â€|Â[\u00a0-\u00bf]/;

/** Signs that stand in no word, inside one: `S¿ren`, `£ódŸ`; and a currency that none has now. */
const SIGN_IN_WORD = /\p{L}[¡¢£¥¦§¨©¬®¯°±²³´¶¸¹¼½¾¿×÷ˆ˜™†‡‰]\p{L}|[£¥§©®]\p{Ll}|\p{L}Ÿ|¤/u;

/** A word of vowels with accents alone: Cyrillic read as Latin. */
const ACCENTS_ALONE = /[À-ÖØ-öø-ÿ]{4,}/;

/** Whether a text has the debris of a wrong encoding. A lost letter (U+FFFD) is told elsewhere. */
export function isGarbled(text: string): boolean {
  return TWICE_ENCODED.test(text) || SIGN_IN_WORD.test(text) || ACCENTS_ALONE.test(text);
}
