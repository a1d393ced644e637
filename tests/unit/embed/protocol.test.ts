import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askMessage,
  heightMessages,
  linkMessage,
  readFrameIds,
  readGreeting,
  readHeight,
  themeMessage,
} from '../../../src/embed/protocol';

const ids = {
  href: 'https://a.example/embed/places/?theme=dark#?secret=abc123',
  path: '/embed/places/?theme=dark',
  pym: null,
  secret: null,
};

describe('the messages with a height', () => {
  test('to a host that gave no names are three', () => {
    const [amp, resizer, words, ...others] = heightMessages(640, 320, ids);
    expect(amp).toEqual({
      sentinel: 'amp',
      type: 'embed-size',
      height: 640,
      'datawrapper-height': { '/embed/places/?theme=dark': 640 },
    });
    expect(resizer).toEqual({
      type: 'iframe-resized',
      width: 320,
      height: 640,
      message: 'height',
      value: 640,
      secret: null,
    });
    expect(JSON.parse(words as string)).toEqual({
      src: ids.href,
      context: 'iframe.resize',
      height: 640,
      id: 'iframeMessenger:/embed/places/?theme=dark',
      type: 'set-height',
      value: 640,
    });
    expect(others).toEqual([]);
  });

  test('bear the names that hosts gave', () => {
    const resizer = { id: 'frame1', event: 'init' } as const;
    const messages = heightMessages(640, 320, { ...ids, pym: 'chart', secret: 'abc123' }, resizer);
    expect(messages).toContainEqual(expect.objectContaining({ value: 640, secret: 'abc123' }));
    expect(messages).toContain('pymxPYMxchartxPYMxheightxPYMx640');
    expect(messages).toContain('[iFrameSizer]frame1:640:320:init');
  });
});

test.each([
  ['', '', { path: '/embed/places/', pym: null, secret: null }],
  ['?initialWidth=600&childId=chart-1', '', { pym: 'chart-1' }],
  ['?childId=a%20b', '', { pym: 'a b' }],
  ['?theme=dark', '', { path: '/embed/places/?theme=dark' }],
  ['', '#?secret=dYsl0P8Qsn', { secret: 'dYsl0P8Qsn' }],
  ['', '#table', { secret: null }],
  ['', '#?secret=a"b', { secret: null }],
  ['?%', '#%', { pym: null, secret: null }],
])('the names of a frame at %s%s', (search, hash, expected) => {
  const path = '/embed/places/';
  const address = {
    href: `https://a.example${path}${search}${hash}`,
    pathname: path,
    search,
    hash,
  };
  expect(readFrameIds(address)).toMatchObject({ href: address.href, ...expected });
});

test("a link's message is WordPress's", () => {
  expect(linkMessage('https://a.example/', 'abc')).toEqual({
    message: 'link',
    value: 'https://a.example/',
    secret: 'abc',
  });
});

describe('greetings', () => {
  test.each([
    ['[iFrameSizer]frame1:8:false:false:32:true:true:null:bodyOffset', 'resizer', 'frame1'],
    ['[iFrameSizer]ID:0:false:false:32:true:true::auto:::0:false:child', 'resizer', 'ID'],
    ['pymxPYMxchart-1xPYMxwidthxPYMx320', 'pym', 'chart-1'],
  ])('%s gives the name %s', (data, kind, id) => {
    expect(readGreeting(data)).toEqual({ kind, id });
  });

  test.each([
    '[iFrameSizer]resize',
    { sentinel: 'amp', type: 'frames-init' },
    { type: 'iframe-child-init', targetElementSelector: undefined },
    { type: 'iframe-get-child-dimensions' },
    { message: 'ready', secret: 'abc' },
    askMessage(),
  ])('%o asks', (data) => {
    expect(readGreeting(data)).toEqual({ kind: 'ask' });
  });

  test.each(['light', 'dark', 'auto', 'transparent'] as const)('the theme %s is taken', (theme) => {
    expect(readGreeting(themeMessage(theme))).toEqual({ kind: 'theme', theme });
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['undefined', undefined],
    ['a number', 640],
    ['an empty string', ''],
    ['a huge string', 'x'.repeat(1e6)],
    ['a greeting with a huge name', `[iFrameSizer]${'x'.repeat(1e6)}:8:false:`],
    ['a greeting without a third field', '[iFrameSizer]frame1:8:'],
    ['a message of iframe-resizer that is none of the two', '[iFrameSizer]message:{}'],
    ['pym without a width', 'pymxPYMxchartxPYMxnavigateToxPYMxjavascript:alert(1)'],
    ['pym with a huge name', `pymxPYMx${'x'.repeat(1e6)}xPYMxwidthxPYMx1`],
    ['an unknown theme', { type: 'embed-theme', theme: 'pink' }],
    ['a theme that is a key of every object', { type: 'embed-theme', theme: 'constructor' }],
    ['a theme in an array', { type: 'embed-theme', theme: ['dark'] }],
    ['frames-init without its sentinel', { type: 'frames-init' }],
    ['a prototype', JSON.parse('{"__proto__":{"type":"iframe-child-init"}}')],
    ['a type that is an object', { type: { toString: () => 'iframe-child-init' } }],
    [
      'a getter that throws',
      {
        get type() {
          throw new Error('never');
        },
      },
    ],
    ['an array', ['[iFrameSizer]resize']],
  ])('%s is none', (_, data) => {
    expect(readGreeting(data)).toBeNull();
  });

  test('no message makes reading it fail', () => {
    const anything = fc.oneof(
      fc.anything({ withNullPrototype: true, withObjectString: true }),
      fc.string().map((words) => `[iFrameSizer]${words}`),
      fc.string().map((words) => `pymxPYMx${words}`),
      fc.record({ type: fc.constant('embed-theme'), theme: fc.anything() }),
    );
    fc.assert(
      fc.property(anything, (data) => {
        readGreeting(data);
        readHeight(data);
      }),
    );
  });
});

test.each<[unknown, number | null]>([
  [heightMessages(640, 320, ids)[0], 640],
  [heightMessages(640, 320, ids)[1], null],
  [{ type: 'embed-size', height: '640' }, null],
  [{ type: 'embed-size', height: Infinity }, null],
  [{ type: 'embed-size', height: NaN }, null],
  [{ type: 'embed-size' }, null],
  [{ height: 640 }, null],
  ['embed-size', null],
  [null, null],
])('the height in %o is %s', (data, expected) => {
  expect(readHeight(data)).toBe(expected);
});
