// Breaks a label into lines by its number of characters. Knows no font and no width.

/**
 * As few lines as hold the text, none longer than `most` characters where words allow, and about
 * equally long. What `lines` lines can't hold is cut off with an ellipsis: the table has it whole.
 */
export function breakLines(text: string, most: number, lines: number): readonly string[] {
  const greedy = fill(text, most);
  if (greedy.length > lines) {
    const kept = greedy.slice(0, lines);
    return [...kept.slice(0, -1), `${kept.at(-1) ?? ''} …`];
  }
  let [balanced, width] = [greedy, most];
  while (width > 1) {
    width -= 1;
    const narrower = fill(text, width);
    if (narrower.length > greedy.length || narrower.some((line) => line.length > width)) break;
    balanced = narrower;
  }
  return balanced;
}

/** Fills line after line. A word longer than a line stands alone. */
function fill(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
