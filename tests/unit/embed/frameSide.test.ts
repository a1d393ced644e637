import { describe, expect, test, vi } from 'vitest';
import { fitHost, mayBlockLinks, type FrameWindow } from '../../../src/embed/frameSide';
import { askMessage, themeMessage } from '../../../src/embed/protocol';

/** A frame 600 px wide and 500 px high; what its host hears is in `heard`. */
function aFrame({ hash = '', search = '' } = {}) {
  const heard: unknown[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  const parent = { postMessage: (message: unknown) => heard.push(message) };
  const takeTheme = vi.fn();
  const box = { height: 500 };
  const style: Record<string, string> = {};
  const paper = { matches: false };
  let observed: (() => void) | undefined;
  let settle: (() => void) | undefined;
  class Link {
    readonly href = 'https://a.example/';
    readonly closest = () => this;
  }
  const window = {
    parent: parent as object,
    innerWidth: 600,
    innerHeight: 500,
    location: {
      href: `https://a.example/embed/${search}${hash}`,
      pathname: '/embed/',
      search,
      hash,
    },
    document: {
      documentElement: {
        getBoundingClientRect: () => box,
        style: { setProperty: (name: string, value: string) => (style[name] = value) },
      },
    },
    addEventListener: (name: string, listener: (event: unknown) => void) =>
      listeners.set(name, listener),
    setTimeout: (callback: () => void) => (settle = callback),
    Element: Link,
    ResizeObserver: class {
      constructor(callback: () => void) {
        observed = callback;
      }
      observe() {
        observed?.();
      }
    },
    matchMedia: () => paper,
    requestResize: undefined as (() => void) | undefined,
  };
  const heights = () =>
    heard.flatMap((message) => {
      const { type, height } = message as Record<string, unknown>;
      return type === 'embed-size' ? [height] : [];
    });
  return {
    window,
    heard,
    style,
    paper,
    heights,
    takeTheme,
    start: () => fitHost(window as unknown as FrameWindow, takeTheme),
    happen: (name: string, event: object = {}) => listeners.get(name)?.(event),
    hear: (data: unknown, source: unknown = parent) => listeners.get('message')?.({ data, source }),
    become: (height: number, width = window.innerWidth) => {
      box.height = height;
      window.innerWidth = width;
      observed?.();
    },
    /** Takes a size that the browser does not tell anyone. */
    settle: (height: number, width: number) => {
      box.height = height;
      window.innerWidth = width;
      const look = settle;
      settle = undefined;
      look?.();
    },
    clickLink: (defaultPrevented = false) =>
      listeners.get('click')?.({ target: new Link(), defaultPrevented }),
  };
}

function aStartedFrame(address?: { hash?: string; search?: string }) {
  const frame = aFrame(address);
  frame.start();
  return frame;
}

test('a page that no one frames says nothing', () => {
  const frame = aFrame();
  frame.window.parent = frame.window;
  frame.start();
  expect(frame.heard).toEqual([]);
});

test('a frame keeps for paper how wide it was when its host had made it as tall', () => {
  const frame = aStartedFrame();
  expect(frame.style).toEqual({ '--fitted': '600px' });
  frame.become(700, 320);
  expect(frame.style).toEqual({ '--fitted': '600px' });
  frame.window.innerHeight = 700;
  frame.happen('resize');
  expect(frame.style).toEqual({ '--fitted': '320px' });
});

test('a frame that its host widens before it prints keeps the width that it has the height for', () => {
  const frame = aStartedFrame();
  frame.become(900, 779);
  frame.happen('resize');
  expect(frame.style).toEqual({ '--fitted': '600px' });
});

test('what a browser measures while it prints is no size of the frame', () => {
  const frame = aFrame();
  frame.start();
  frame.paper.matches = true;
  frame.become(900, 794);
  expect(frame.style).toEqual({ '--fitted': '600px' });
  expect(frame.heights()).toEqual([500]);
});

describe('a frame says its height', () => {
  test('at once, and again after loading', () => {
    const frame = aStartedFrame();
    expect(frame.heights()).toEqual([500]);
    frame.happen('load');
    expect(frame.heights()).toEqual([500, 500]);
  });

  test('rounded up', () => {
    const frame = aStartedFrame();
    frame.become(500.2);
    expect(frame.heights()).toEqual([500, 501]);
  });

  test('when it has changed, not when only its width has', () => {
    const frame = aStartedFrame();
    frame.become(700);
    frame.become(700, 320);
    frame.become(400);
    expect(frame.heights()).toEqual([500, 700, 400]);
  });

  test('not while it is hidden, and again when it is shown', () => {
    const frame = aStartedFrame();
    frame.become(0, 0);
    frame.hear(askMessage());
    expect(frame.heights()).toEqual([500]);
    frame.become(500, 600);
    expect(frame.heights()).toEqual([500, 500]);
  });

  test('not before it has a width, and then even out of sight', () => {
    const frame = aFrame();
    frame.become(500, 0);
    frame.start();
    frame.happen('load');
    expect(frame.heights()).toEqual([]);
    frame.settle(500, 0);
    expect(frame.heights()).toEqual([]);
    frame.settle(500, 600);
    expect(frame.heights()).toEqual([500]);
  });

  test('to native sizing too, which may refuse', () => {
    const frame = aFrame();
    frame.window.requestResize = vi.fn(() => {
      throw new Error('not opted in');
    });
    frame.start();
    expect(frame.window.requestResize).toHaveBeenCalledOnce();
  });
});

describe('a frame that grows because its host does', () => {
  const grow = (frame: ReturnType<typeof aStartedFrame>, times: number) => {
    for (let time = 1; time <= times; time += 1) frame.become(500 + time);
  };

  test('falls silent', () => {
    const frame = aStartedFrame();
    grow(frame, 99);
    expect(frame.heights()).toHaveLength(11);
  });

  test.each(['click', 'input'])('speaks again after a %s', (name) => {
    const frame = aStartedFrame();
    grow(frame, 99);
    frame.happen(name);
    frame.become(700);
    expect(frame.heights().at(-1)).toBe(700);
  });

  test('speaks again at another width', () => {
    const frame = aStartedFrame();
    grow(frame, 99);
    frame.become(700, 320);
    expect(frame.heights().at(-1)).toBe(700);
  });
});

describe('a frame hears', () => {
  test('greetings from its host alone', () => {
    const frame = aStartedFrame();
    frame.hear(askMessage());
    expect(frame.heights()).toHaveLength(2);
    frame.hear(askMessage(), {});
    frame.hear(askMessage(), null);
    expect(frame.heights()).toHaveLength(2);
  });

  test('its name for iframe-resizer, and answers init once', () => {
    const frame = aStartedFrame();
    expect(frame.heard).toContain('[iFrameResizerChild]Ready');
    frame.hear('[iFrameSizer]chart:8:false:false');
    frame.become(700);
    expect(frame.heard).toContain('[iFrameSizer]chart:500:600:init');
    expect(frame.heard).toContain('[iFrameSizer]chart:700:600:resizeObserver');
  });

  test('its name for pym, unless its address says it', () => {
    const named = aStartedFrame({ search: '?childId=mine' });
    named.hear('pymxPYMxyoursxPYMxwidthxPYMx320');
    expect(named.heard.at(-1)).toBe('pymxPYMxminexPYMxheightxPYMx500');
    const unnamed = aStartedFrame();
    unnamed.hear('pymxPYMxyoursxPYMxwidthxPYMx320');
    expect(unnamed.heard.at(-1)).toBe('pymxPYMxyoursxPYMxheightxPYMx500');
  });

  test('themes, if they are known', () => {
    const frame = aStartedFrame();
    frame.hear(themeMessage('dark'));
    frame.hear({ type: 'embed-theme', theme: 'pink' });
    frame.hear(themeMessage('light'), {});
    expect(frame.takeTheme.mock.calls).toEqual([['dark']]);
  });
});

test('a link is told to WordPress, and to no one else', () => {
  const wordPress = aStartedFrame({ hash: '#?secret=abc' });
  wordPress.clickLink();
  expect(wordPress.heard.at(-1)).toEqual({
    message: 'link',
    value: 'https://a.example/',
    secret: 'abc',
  });
  const told = wordPress.heard.length;
  wordPress.clickLink(true);
  expect(wordPress.heard, 'which the page itself answers').toHaveLength(told);
  const other = aStartedFrame();
  const before = other.heard.length;
  other.clickLink();
  expect(other.heard).toHaveLength(before);
});

test.each([
  ['null', true],
  ['https://a.example', false],
])('a frame of origin %s may have its links blocked: %s', (origin, expected) => {
  expect(mayBlockLinks({ origin })).toBe(expected);
});
