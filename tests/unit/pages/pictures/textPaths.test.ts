import { describe, expect, it } from 'vitest';
import LETTERS from '../../../../src/pages/pictures/letters.json';
import { fitText, textPath, textWidth, wrapText } from '../../../../src/pages/pictures/textPaths';

describe('textPath', () => {
  it.each([24, 18.5, 104])('writes only commands and numbers, at %d pixels', (size) => {
    // Where a letter lies just above a whole pixel, the library's own path data breaks off.
    for (let x = 0; x < 200; x += 1) {
      expect(textPath('two Americans, “2.3”', x, 438.04, size)).toMatch(/^[Mmlq\d. -]+$/);
    }
  });

  it('writes a letter the same wherever it stands, but for where it begins', () => {
    const outlineAt = (x: number, y: number) =>
      textPath('g', x, y, 20).replace(/^M[\d.-]+[ -][\d.-]+?(?=[lq])/, '');
    expect(outlineAt(312.417, 77.03)).toBe(outlineAt(0, 40));
    expect(outlineAt(0, 40)).not.toMatch(/[MLQ]/);
  });

  it('ends where the face’s own points are, so that no error adds up', () => {
    const [advance, outline] = LETTERS.letters.g as [number, string];
    expect(advance).toBeGreaterThan(0);
    const path = textPath('g', 100, 100, 20);
    let at = [0, 0];
    const points = [...path.matchAll(/([Mmlq])([^Mmlq]+)/g)].map(([, command, text = '']) => {
      const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
      const [across = 0, down = 0] = numbers.slice(-2);
      at = command === 'M' ? [across, down] : [(at[0] ?? 0) + across, (at[1] ?? 0) + down];
      return at;
    });
    const [across, down] = outline
      .split(/[MLQ ]/)
      .slice(-2)
      .map(Number);
    expect(points.at(-1)?.[0]).toBeCloseTo(100 + (across ?? 0) / 50, 1);
    expect(points.at(-1)?.[1]).toBeCloseTo(100 + (down ?? 0) / 50, 1);
  });

  it('is empty for no text', () => {
    expect(textPath('', 0, 0, 24)).toBe('');
  });
});

describe('wrapText', () => {
  it('breaks between words, no line wider than asked', () => {
    const lines = wrapText('1,064 of 1,231 pairs, 167 without an ally', 32, 400);
    expect(lines.join(' ')).toBe('1,064 of 1,231 pairs, 167 without an ally');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(textWidth(line, 32)).toBeLessThanOrEqual(400);
  });

  it('gives a word that is too long a line of its own', () => {
    expect(wrapText('a Uuuuuuuuuuuuuuuuuuuuuuuuu b', 32, 100)).toHaveLength(3);
  });
});

describe('fitText', () => {
  const sizes = { largest: 100, smallest: 40 };

  it('takes the largest size where that fits', () => {
    expect(fitText('No ally died', sizes, { width: 400, lines: 2 }).size).toBe(100);
  });

  it('takes the first smaller size that fits', () => {
    const { size, lines } = fitText('12,345 for every one', sizes, { width: 400, lines: 2 });
    expect(lines).toEqual(['12,345 for', 'every one']);
    expect(textWidth('12,345 for', size)).toBeLessThanOrEqual(400);
    expect(textWidth('12,345 for', size + 1)).toBeGreaterThan(400);
  });

  it('takes the smallest size where none fits', () => {
    expect(fitText('One for every 2.3', sizes, { width: 20, lines: 1 }).size).toBe(40);
  });
});
