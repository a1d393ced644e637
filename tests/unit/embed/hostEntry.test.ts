// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { askMessage } from '../../../src/embed/protocol';

beforeEach(() => {
  vi.resetModules();
  document.body.replaceChildren();
});

/** A frame of ours, and how often it was asked for its height. */
function aFrame(address: string) {
  const frame = document.createElement('iframe');
  frame.src = address;
  document.body.append(frame);
  return vi.spyOn(frame.contentWindow as Window, 'postMessage');
}

function aScript(src: string, root: ParentNode = document.body): HTMLScriptElement {
  const script = document.createElement('script');
  // In jsdom no script is loaded.
  if (src) script.src = src;
  root.append(script);
  return script;
}

/** Runs the host script as if this element had brought it; null: as where a browser names none. */
async function run(element: HTMLScriptElement | null): Promise<void> {
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(element);
  await import('../../../src/embed/hostEntry');
}

test('pasted for every frame it serves a site once', async () => {
  const script = aScript('https://once.example/embed.js');
  await run(script);
  vi.resetModules();
  await run(script);
  const told = aFrame('https://once.example/embed/places/');
  window.innerWidth -= 1;
  window.dispatchEvent(new Event('resize'));
  expect(told).toHaveBeenCalledExactlyOnceWith(askMessage(), '*');
  // Another site's has another address.
  const other = aFrame('https://another.example/embed/places/');
  vi.resetModules();
  await run(aScript('https://another.example/embed.js'));
  expect(other).toHaveBeenCalledExactlyOnceWith(askMessage(), '*');
});

test('in a shadow root, where no browser names the script, it finds itself', async () => {
  const root = document.body
    .appendChild(document.createElement('div'))
    .attachShadow({ mode: 'open' });
  aScript('https://shadow.example/embed.js', root);
  const told = aFrame('https://shadow.example/embed/places/');
  await run(null);
  expect(told).toHaveBeenCalledWith(askMessage(), '*');
});

test('copied into a page, without an address, it serves nothing and throws nothing', async () => {
  const told = aFrame('https://copied.example/embed/places/');
  await run(aScript(''));
  expect(told).not.toHaveBeenCalled();
});
