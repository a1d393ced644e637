// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  iframeAndScriptCode,
  iframeCode,
  oEmbedCode,
  pictureCode,
} from '../../../src/embed/embedCode';

const embed = {
  address: 'https://a.example/embed/places/',
  title: 'One for every 2.3',
  height: 640,
};
const SCRIPT = 'https://a.example/embed.js';

test('the iframe needs no script and no style', () => {
  expect(iframeCode(embed)).toBe(
    '<iframe src="https://a.example/embed/places/" title="One for every 2.3" loading="lazy" width="100%" height="640" frameborder="0" allow="clipboard-write" style="width:100%;border:0;max-height:1600px;frame-sizing:content-height;height:if(supports(frame-sizing:content-height):auto;else:revert-layer)"></iframe>',
  );
});

test('with the script the iframe has no height of its own to unlearn', () => {
  const code = iframeAndScriptCode(embed, SCRIPT);
  expect(code).toContain('style="width:100%;border:0"></iframe>\n');
  expect(code).toContain('<script src="https://a.example/embed.js" async></script>');
});

test('an oEmbed consumer gets one linked line before the iframe', () => {
  const story = 'https://a.example/#places';
  const [line, iframe, ...others] = elementsOf(oEmbedCode({ ...embed, title: '<b> & 2' }, story));
  expect(others).toEqual([]);
  expect(line?.outerHTML).toBe(`<blockquote><a href="${story}">&lt;b&gt; &amp; 2</a></blockquote>`);
  expect(iframe?.outerHTML).toBe(
    elementsOf(iframeCode({ ...embed, title: '<b> & 2' }))[0]?.outerHTML,
  );
});

test('a title over several lines becomes one line', () => {
  expect(iframeCode({ ...embed, title: 'One\n for\r\nevery two' })).toContain(
    'title="One for every two"',
  );
});

test('the picture has words and leads to the story', () => {
  const code = pictureCode({
    address: 'https://a.example/places.png',
    alt: '1,064 of 1,231 pairs have an ally beside them.',
    link: 'https://a.example/',
    width: 600,
    height: 400,
  });
  const link = elementsOf(code)[0];
  expect(link?.getAttribute('href')).toBe('https://a.example/');
  expect(link?.querySelector('img')?.getAttribute('alt')).toBe(
    '1,064 of 1,231 pairs have an ally beside them.',
  );
});

test('no address, title or alt text breaks out of its attribute', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom('"', "'", '<', '>', '&', '&quot;', '</iframe>', '<script>', '--', '\n'),
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(words, words, words, (address, title, script) => {
      const [iframe, hostScript, ...others] = elementsOf(
        iframeAndScriptCode({ address, title, height: 640 }, script),
      );
      expect(others).toEqual([]);
      expect(namesOf(iframe)).toEqual(
        'src title loading width height frameborder allow style'.split(' '),
      );
      expect(iframe?.getAttribute('src')).toBe(asInHtml(address));
      expect(iframe?.getAttribute('title')).toBe(asInHtml(title));
      expect(iframe?.childNodes).toHaveLength(0);
      expect(namesOf(hostScript)).toEqual(['src', 'async']);
      expect(hostScript?.getAttribute('src')).toBe(asInHtml(script));

      const [picture, ...noOthers] = elementsOf(
        pictureCode({ address, alt: title, link: script, width: 1, height: 1 }),
      );
      expect(noOthers).toEqual([]);
      expect(namesOf(picture)).toEqual(['href']);
      expect(namesOf(picture?.firstElementChild)).toEqual('src alt width height style'.split(' '));
    }),
  );
});

/** What a page makes of the code. */
function elementsOf(code: string): Element[] {
  const template = document.createElement('template');
  template.innerHTML = code;
  return [...template.content.children];
}

function namesOf(element: Element | null | undefined): string[] | undefined {
  return element?.getAttributeNames();
}

/** White space is folded, and HTML can't hold a null. */
function asInHtml(value: string): string {
  return value.replace(/\s+/g, ' ').replaceAll('\0', '\uFFFD');
}
