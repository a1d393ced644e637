import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, type Encoding } from '../../../src/dataset/csv/decode';

const TEXT = 'Türkiye,TUR,15\n';

function utf16(text: string, order: 'le' | 'be'): number[] {
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charCodeAt(index);
    const pair = [unit & 0xff, unit >> 8];
    return order === 'le' ? pair : pair.reverse();
  }).flat();
}

const utf8 = [...new TextEncoder().encode(TEXT)];

describe('decode', () => {
  test.each<[string, number[], Encoding, boolean]>([
    ['UTF-8', utf8, 'utf-8', false],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8], 'utf-8', true],
    ['UTF-16 LE with a mark', [0xff, 0xfe, ...utf16(TEXT, 'le')], 'utf-16le', true],
    ['UTF-16 BE with a mark', [0xfe, 0xff, ...utf16(TEXT, 'be')], 'utf-16be', true],
    ['UTF-16 LE without a mark', utf16(TEXT, 'le'), 'utf-16le', false],
    ['UTF-16 BE without a mark', utf16(TEXT, 'be'), 'utf-16be', false],
    [
      'Windows-1252',
      Array.from({ length: TEXT.length }, (_, i) => TEXT.charCodeAt(i)),
      'windows-1252',
      false,
    ],
  ])('reads %s', (_name, bytes, encoding, hadMark) => {
    expect(decode(new Uint8Array(bytes))).toEqual({ text: TEXT, encoding, hadMark });
  });

  test('reads the quotes, dashes and euro of Windows-1252, which Latin-1 lacks', () => {
    const bytes = new Uint8Array([0x93, 0x80, 0x94, 0x96, 0x92, 0x9f, 0xe9]);
    expect(decode(bytes).text).toBe('“€”–’Ÿé');
  });

  test('does not take text full of NULs for UTF-16', () => {
    expect(decode(new Uint8Array([0, 0, 0, 0, 0x41, 0])).encoding).toBe('utf-8');
  });

  test('takes only the first mark away', () => {
    expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf])).text).toBe('\ufeff');
  });

  test('reads no bytes as no text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', hadMark: false });
  });

  test('gives back any text that was written as UTF-8 with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
        expect(decode(bytes).text).toBe(text);
      }),
    );
  });
});
