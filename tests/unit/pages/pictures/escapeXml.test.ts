import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { escapeXml } from '../../../../src/pages/pictures/escapeXml';

const { DOMParser } = new JSDOM('').window;
const read = (xml: string) => new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement;

test.each([
  ['<b> & "c" \'d\'', '<b> & "c" \'d\''],
  ['bell\u0007 and half \ud800 of one', 'bell and half  of one'],
  ['a whole one: \u{1f60f}', 'a whole one: \u{1f60f}'],
])('%j is read as %j', (text, expected) => {
  expect(read(`<title>${escapeXml(text)}</title>`).textContent).toBe(expected);
});

/** Any half of a character, too. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

test('any text makes a valid element and a valid attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      const element = read(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
      expect(element.tagName).toBe('a');
      expect(element.children).toHaveLength(0);
    }),
  );
});
