// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { serveFrames } from '../../../src/embed/hostScript';
import { askMessage, themeMessage } from '../../../src/embed/protocol';

const BASE = 'https://a.example/embed/';

// One for all tests: it leaves nothing by which it could be taken away.
serveFrames(window, BASE);

beforeEach(() => document.body.replaceChildren());

function aFrame(src = `${BASE}places/`): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = src;
  document.body.append(frame);
  return frame;
}

function hear(data: unknown, source: Window | null): void {
  window.dispatchEvent(new MessageEvent('message', { data, source }));
}

const size = (height: unknown) => ({ sentinel: 'amp', type: 'embed-size', height });

describe('a frame of ours', () => {
  test.each([
    [640, '640px'],
    [4, '100px'],
    [-1, '100px'],
    [97541, '4000px'],
    ['640', ''],
    [NaN, ''],
    [Infinity, ''],
    [null, ''],
    [{}, ''],
  ])('that says %s gets %s', (height, expected) => {
    const frame = aFrame();
    hear(size(height), frame.contentWindow);
    expect(frame.style.height).toBe(expected);
  });

  test('keeps no least height of the pasted code', () => {
    const frame = aFrame();
    frame.style.minHeight = '640px';
    frame.style.maxHeight = '80vh';
    hear(size(300), frame.contentWindow);
    expect(frame.style.minHeight).toBe('0px');
    expect(frame.style.maxHeight).toBe('none');
  });

  test('hears no theme that is not known', () => {
    const frame = aFrame();
    const told = vi.spyOn(frame.contentWindow as Window, 'postMessage');
    frame.dataset.theme = 'pink';
    hear(size(640), frame.contentWindow);
    expect(told).not.toHaveBeenCalled();
  });

  test('hears its theme when it speaks and when the theme changes', async () => {
    const frame = aFrame();
    const told = vi.spyOn(frame.contentWindow as Window, 'postMessage');
    frame.dataset.theme = 'dark';
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(themeMessage('dark'), '*'));
    told.mockClear();
    hear(size(640), frame.contentWindow);
    expect(told).toHaveBeenCalledExactlyOnceWith(themeMessage('dark'), '*');
  });

  test('that was there before the script is asked', () => {
    const frame = aFrame();
    const told = vi.spyOn(frame.contentWindow as Window, 'postMessage');
    serveFrames(window, BASE);
    expect(told).toHaveBeenCalledWith(askMessage(), '*');
  });

  test('is asked again when the window gets another width, and not another height', () => {
    const frame = aFrame();
    const told = vi.spyOn(frame.contentWindow as Window, 'postMessage');
    window.innerHeight -= 56;
    window.dispatchEvent(new Event('resize'));
    expect(told).not.toHaveBeenCalled();
    window.innerWidth -= 300;
    window.dispatchEvent(new Event('resize'));
    expect(told).toHaveBeenCalledWith(askMessage(), '*');
  });
});

test.each(['https://b.example/embed/places/', 'https://a.example/other/', 'about:blank'])(
  'a frame at %s is left alone',
  (src) => {
    const frame = aFrame(src);
    hear(size(640), frame.contentWindow);
    expect(frame.style.height).toBe('');
  },
);

test('a message from elsewhere changes nothing', () => {
  const frame = aFrame();
  hear(size(640), window);
  hear(size(640), null);
  hear(null, frame.contentWindow);
  hear('x'.repeat(1e6), frame.contentWindow);
  hear(JSON.parse('{"__proto__":{"type":"embed-size","height":640}}'), frame.contentWindow);
  expect(frame.style.height).toBe('');
});
