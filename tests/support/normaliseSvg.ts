// Makes drawings comparable as text: what a reader would see, without what only a compiler cares for.

/**
 * Svelte's comments and scoping classes removed, attributes' numbers rounded to one decimal, one
 * element a line. Words stay as they are, with every decimal.
 */
export function normaliseSvg(markup: string): string {
  return markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(?<=class="[^"]*)\s*\bs-[a-z0-9]{3,}\b/g, '')
    .replace(/ class=" *"/g, '')
    .replace(/ class=" +/g, ' class="')
    .replace(/="[^"]*"/g, (value) => value.replace(/-?\d+\.\d+/g, roundNumber))
    .replace(/\s+/g, ' ')
    .replace(/<(\w+)([^>]*)><\/\1>/g, '<$1$2 />')
    .replace(/> ?</g, '>\n<')
    .trim()
    .concat('\n');
}

function roundNumber(number: string): string {
  return String(Math.round(Number(number) * 10) / 10);
}
