import { screen } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StoryState } from '../../../src/story/state/storyState.svelte';
import DataTable from '../../../src/charts/parts/DataTable.svelte';
import { drawIsland, isTranslated } from '../../../src/story/takeover/drawIsland';
import { island } from '../../../src/story/takeover/island';
import { redrawTranslated } from '../../../src/story/takeover/redrawTranslated.svelte';
import { factDataset, factTables } from '../../support/facts';

afterEach(() => {
  document.documentElement.lang = 'en';
  document.body.replaceChildren();
});

/** An island of one sentence, watched. */
function watched(html = '<p>1,064 allies</p>') {
  document.documentElement.lang ||= 'en';
  const target = document.createElement('div');
  target.innerHTML = html;
  document.body.append(target);
  const story = new StoryState(factDataset, factTables);
  const redraw = vi.fn();
  const watch = () => {
    redrawTranslated({ target, redraw }, story);
    flushSync();
  };
  return { target, story, redraw, watch };
}

/** What a translator does to a text: puts another in its place. */
function translate(target: Element, into: Node): void {
  target.querySelector('p')?.replaceChildren(into);
}

const change = async (story: StoryState) => {
  story.chooseRule('all-partners');
  flushSync();
  await tick();
};

describe('a page that somebody translates', () => {
  test('is known by its elements, or by its language', () => {
    document.documentElement.lang = 'en-GB';
    const { target } = watched();
    expect(isTranslated(target)).toBe(false);
    target.innerHTML = '<p><font><font>1064 Verbündete</font></font></p>';
    expect(isTranslated(target)).toBe(true);
    target.innerHTML = '<p>1064 Verbündete</p>';
    document.documentElement.lang = 'de';
    expect(isTranslated(target)).toBe(true);
  });

  test('untouched, it is left to Svelte', async () => {
    const { story, redraw, watch } = watched();
    watch();
    await change(story);
    expect(redraw).not.toHaveBeenCalled();
  });

  test.each([
    ['text by text', () => document.createTextNode('1064 Verbündete')],
    ['with elements', () => document.createElement('font')],
  ])('rewritten %s, it is drawn anew with the next change', async (_, made) => {
    const { target, story, redraw, watch } = watched();
    watch();
    translate(target, made());
    await tick();
    expect(redraw).not.toHaveBeenCalled();
    await change(story);
    expect(redraw).toHaveBeenCalledTimes(1);
  });

  test('rewritten before anybody looked, it is drawn anew where it is no longer as built', async () => {
    const { story, redraw, watch } = watched('<p><font>1064 Verbündete</font></p>');
    await change(story);
    watch();
    expect(redraw).toHaveBeenCalledTimes(1);
  });

  test('our own changes are no rewriting', async () => {
    const { target, story, redraw, watch } = watched();
    watch();
    story.chooseRule('all-partners');
    translate(target, document.createTextNode('1,161 others'));
    flushSync();
    await tick();
    await change(story);
    expect(redraw).not.toHaveBeenCalled();
  });

  test('drawn anew, the focus stays on what is pressed like a button', async () => {
    const story = new StoryState(factDataset, factTables);
    const target = document.body.appendChild(document.createElement('div'));
    const rows = ['Denmark', 'Norway'].map((name) => ({
      id: name,
      iso3: name,
      cells: [{ text: name, value: name }],
    }));
    const columns = [{ id: 'country', label: 'Country', kind: 'text' as const }];
    const table = { caption: 'Deaths', columns, rows };
    const props = { table, live: true, onchoose: () => undefined };
    const { redraw } = drawIsland(
      target,
      island('data-chart', 'places', null, DataTable, props),
      story,
    );
    target.querySelector('details')?.setAttribute('open', '');
    await vi.waitFor(() => expect(screen.getAllByRole('button')).toHaveLength(3));
    screen.getByRole('button', { name: 'Norway' }).focus();
    redraw();
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Norway' })).toHaveFocus());
  });
});
