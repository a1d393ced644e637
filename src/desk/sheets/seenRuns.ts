// Cells of a spreadsheet whose parts look different: what is seen of them.
import { attributeOf, attributesOfAll, isOn, replaceElements, writeElement } from './markup';
import { apartFromNumber } from './seenText';

/** The part of a spreadsheet without struck-out text, and with raised or lowered digits as a footnote's mark. */
export function seenRuns(xml: string): string {
  if (!/strike|vertAlign/.test(xml)) return xml;
  return replaceElements(xml, 'r', (run) => {
    const within = run.within ?? '';
    if (attributesOfAll(within, 'strike').some((strike) => isOn(strike, 'val', true))) return '';
    return writeElement(isRaised(within) ? { ...run, within: withMarks(within) } : run);
  });
}

function isRaised(run: string): boolean {
  return attributesOfAll(run, 'vertAlign').some((align) =>
    ['superscript', 'subscript'].includes(attributeOf(align, 'val') ?? ''),
  );
}

function withMarks(run: string): string {
  return replaceElements(run, 't', (text) =>
    writeElement(text.within === null ? text : { ...text, within: apartFromNumber(text.within) }),
  );
}
