// Text made harmless for a picture's file. Knows no picture.
import { escapeMarkup } from '../../embed/escapeMarkup';

/** What XML 1.0 allows in no form: controls, half a character, and what is no character. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text as it may stand between tags and in a quoted attribute of any XML file. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replaceAll(FORBIDDEN, ''));
}
