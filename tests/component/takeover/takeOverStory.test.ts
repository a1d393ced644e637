// Taking the story over, part by part, without a browser: the shell stands, its places are filled as sections
// come near.
import { cleanup, render } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { whenNear } from '../../../src/scroll/whenNear';
import Story from '../../../src/story/article/Story.svelte';
import { LATER_TABLES } from '../../../src/dataset/laterTables.gen';
import type { Tables } from '../../../src/dataset/dataset';
import { StoryState } from '../../../src/story/state/storyState.svelte';
import { isLast, STEPS } from '../../../src/story/storyboard';
import { takeOverStory } from '../../../src/story/takeover/takeOverStory';
import { aDataset, factDataset, factTables } from '../../support/facts';

beforeEach(() => {
  // There is no stage: nothing is asked of the window but whether motion is wanted.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Tables as a page has them from the start. */
const FIRST_DATA: Tables = { ...factTables, sources: [], events: [], corrections: [] };

/** The shell being taken over; `come` brings steps near. */
function open(tables: Tables = factTables) {
  const story = new StoryState(factDataset, tables);
  const { container } = render(Story);
  let come: (ids: readonly string[]) => void = () => undefined;
  const near: typeof whenNear = (elements, onnear) => {
    const sections = [...elements];
    come = (ids) => onnear(sections.filter(({ id }) => ids.includes(id)));
  };
  const takeover = takeOverStory(container, story, near);
  const words = (id: string) => container.querySelector(`[data-words="${id}"]`)?.textContent ?? '';
  const answering = () => STEPS.filter(({ id }) => words(id) !== '').map(({ id }) => id);
  return {
    story,
    container,
    takeover,
    come: (ids: readonly string[]) => come(ids),
    words,
    answering,
  };
}

/** Each part comes in a task of its own, which takes a while on a busy machine. */
const PATIENT = { timeout: 20_000 };
const ALL = STEPS.map(({ id }) => id);
/** Those whose words a choice can change. */
const FIRST = ALL.filter((id) => !isLast(id));

describe('taking the story over', () => {
  test('what is near the window answers, and nothing else yet', async () => {
    const { takeover, come, answering } = open();
    expect(answering()).toEqual([]);
    come(['top', 'years']);
    await takeover.opened;
    expect(answering()).toEqual(expect.arrayContaining(['top', 'years']));
    expect(answering()).not.toContain('counting');
    expect(answering()).not.toContain('method');
  });

  test('a step that comes near later answers then', async () => {
    const { takeover, come, words } = open();
    come(['top']);
    await takeover.opened;
    expect(words('counting')).toBe('');
    come(['counting']);
    await vi.waitFor(() => expect(words('counting')).not.toBe(''), PATIENT);
    expect(words('method')).toBe('');
  });

  test.each<[string, (story: StoryState) => void]>([
    ['a rule is chosen', (story) => story.chooseRule('all-partners')],
    [
      'newer data come',
      (story) => story.replaceDataset(aDataset({ USA: 10, GBR: 4 }), '2026-11-26'),
    ],
  ])('where %s, every step that it changes follows in the same task', async (_, change) => {
    const { story, takeover, come, answering, container } = open();
    come(['top']);
    await takeover.opened;
    change(story);
    flushSync();
    expect(answering()).toEqual(FIRST);
    const figures = [...container.querySelectorAll('[data-figure]')];
    expect(figures.filter((figure) => figure.childElementCount === 0)).toEqual([]);
  });

  test('newer data stand in every step: none keeps an old number', async () => {
    const { story, takeover, come, words } = open();
    come(['top']);
    await takeover.opened;
    await takeover.whole();
    story.replaceDataset(aDataset({ USA: 2222, GBR: 4 }), '2026-11-26');
    flushSync();
    expect(words('top')).toContain('2,222');
    for (const id of ALL) expect(words(id), id).not.toContain('1,231');
  });

  test('in a page that is translated one live region stays, and says every change', async () => {
    const { story, takeover, come, container } = open();
    document.documentElement.lang = 'de';
    come(['top']);
    await takeover.opened;
    await tick();
    const region = container.querySelector('[data-notice] [role=status]');
    const heard = () => container.querySelector('[data-notice]')?.textContent;
    story.chooseCountry('DNK');
    flushSync();
    expect(heard()).toBe(story.notice);
    region?.replaceChildren('Dänemark: 44');
    await tick();
    story.say('2,461 dots marked.');
    flushSync();
    expect(heard()).toBe(story.notice);
    region?.replaceChildren('2461 Punkte.');
    await tick();
    story.chooseRule('all-partners');
    flushSync();
    expect(heard()).toBe(story.notice);
    expect(region?.isConnected).toBe(true);
    document.documentElement.lang = 'en';
  });

  test('where a country is chosen, the others follow in their turn', async () => {
    const { story, takeover, come, answering } = open();
    come(['top']);
    await takeover.opened;
    story.chooseCountry('DNK');
    flushSync();
    expect(answering()).not.toEqual(FIRST);
    await vi.waitFor(() => expect(answering()).toEqual(FIRST), PATIENT);
  });

  test('a stage that can’t be raised stops no part after it', async () => {
    const told = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.stubGlobal('matchMedia', () => {
      throw new Error('no media');
    });
    const { takeover, come, answering } = open();
    come(['top']);
    await takeover.opened;
    await takeover.rest();
    expect(answering()).toEqual(FIRST);
    expect(told.mock.calls.flat()).toContain(
      'Keeping the built part of the page; Error: no media.',
    );
    told.mockRestore();
  });

  test('`whole` takes all that is left, each once', async () => {
    const { takeover, come, answering, container } = open();
    come(['top']);
    await takeover.whole();
    await takeover.opened;
    expect(answering()).toEqual(ALL);
    come(ALL);
    await takeover.whole();
    expect(container.querySelectorAll('#years h2')).toHaveLength(1);
  });

  test('the last steps answer when one of them comes near, with all that they tell of', async () => {
    const { story, takeover, come, words } = open(FIRST_DATA);
    come(['top']);
    await takeover.opened;
    expect(story.tables.events).toEqual([]);
    come(['left-out']);
    await vi.waitFor(() => expect(words('left-out')).not.toBe(''), PATIENT);
    expect(words('method')).toBe('');
    come(['followed', 'method']);
    await vi.waitFor(() => expect(words('method')).not.toBe(''), PATIENT);
    expect(words('followed')).toContain(LATER_TABLES.events[0]?.what);
    for (const { title } of LATER_TABLES.sources) expect(words('method')).toContain(title);
  });

  test('where the last words don’t come, the page says so, and nothing is whole', async () => {
    const told = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    vi.doMock('../../../src/story/takeover/lastPart', () => Promise.reject(new Error('offline')));
    const { takeover, come, answering } = open();
    come(['top', 'method']);
    await takeover.opened;
    await expect(takeover.whole()).rejects.toThrow();
    expect(told.mock.calls.flat()).toEqual([
      expect.stringMatching(/^Keeping the built last words; /),
    ]);
    await takeover.rest();
    expect(answering()).toEqual(FIRST);
    vi.doUnmock('../../../src/story/takeover/lastPart');
    told.mockRestore();
  });
});
