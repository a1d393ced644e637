// Breaks a label into lines by its number of characters. Knows no font and no width.

/**
 * As few lines as hold the text, none longer than `most` characters where words allow, and about
 * equally long. What `lines` lines can't hold is cut off with an ellipsis: the table has it whole.
 */
export function breakLines(text: string, most: number, lines: number): readonly string[] {
  const greedy = fillLines(text, (line) => line.length <= most);
  if (greedy.length > lines) {
    const kept = greedy.slice(0, lines);
    return [...kept.slice(0, -1), `${kept.at(-1) ?? ''} …`];
  }
  let [balanced, width] = [greedy, most];
  while (width > 1) {
    width -= 1;
    const narrower = fillLines(text, (line) => line.length <= width);
    if (narrower.length > greedy.length || narrower.some((line) => line.length > width)) break;
    balanced = narrower;
  }
  return balanced;
}

/** Fills line after line. A word longer than a line stands alone. */
export function fillLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
