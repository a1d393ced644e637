import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { COUNTING_RULES } from '../../src/figures/countingRule';
import { NUMBER_VALUES } from '../../src/story/numbers/numberValues';
import { loadNumber } from '../../src/story/numbers/loadNumber';
import { NumberState } from '../../src/story/state/numberState.svelte';
import type { NumberId } from '../../src/story/state/countedNumber';
import { drawnMarks } from '../support/drawnMarks';
import { aDataset, factDataset } from '../support/facts';
import { mountStory } from '../support/mountStory';

const IDS = Object.keys(NUMBER_VALUES) as NumberId[];

/** The story, or some steps of it, answering to its reader. */
function open(...steps: readonly string[]) {
  const only = steps.length > 0 ? [...steps, 'page'] : undefined;
  const { story, container, section } = mountStory(factDataset, only);
  story.numbers = new NumberState(story, loadNumber);
  // By its name's attribute: a search by role through the whole story takes seconds here.
  const button = (id: NumberId) =>
    waitFor(() => {
      const found = section(id).querySelector<HTMLElement>('[aria-label$=": show what it counts"]');
      if (!found) throw new Error(`no button in ${id}`);
      return found;
    });
  return { story, section, button, container };
}

const panelIn = (section: HTMLElement) =>
  waitFor(() => {
    const panel = section.querySelector<HTMLElement>('.panel');
    if (!panel) throw new Error('no panel');
    return panel;
  });

describe('every number', () => {
  test('is text until the page answers, and then a button with the same words', async () => {
    const { story, container, button } = open();
    story.numbers = null;
    await tick();
    const text = container.textContent;
    story.numbers = new NumberState(story, loadNumber);
    await button('claim');
    const buttons = container.querySelectorAll(
      '[role=button][aria-expanded="false"][aria-label$=counts]',
    );
    expect(buttons).toHaveLength(10);
    expect(container.textContent).toBe(text);
  });

  test.each(IDS)(
    'of %s marks as many as it says, under every rule and after a swap',
    async (id) => {
      const { story, section, button } = open(id);
      const step = section(id);
      const number = await button(id);
      await fireEvent.click(number);
      await panelIn(step);
      const check = async () => {
        await tick();
        expect(number).toHaveTextContent(NUMBER_VALUES[id](story.choice).toLocaleString('en-GB'));
        expect(drawnMarks(step)).toBe(NUMBER_VALUES[id](story.choice));
      };
      for (const rule of COUNTING_RULES) {
        story.chooseRule(rule);
        await check();
      }
      story.replaceDataset(aDataset({ USA: 31, GBR: 9, DNK: 4, AUS: 3, ROU: 3 }), '2026-12-01');
      for (const rule of COUNTING_RULES) {
        story.chooseRule(rule);
        await check();
      }
    },
  );
});

describe('an open number', () => {
  test('says so, opens its arithmetic below, and is announced once', async () => {
    const user = userEvent.setup();
    const { section, button } = open('places');
    const number = await button('places');
    expect(number).toHaveAttribute('aria-expanded', 'false');
    number.focus();
    await user.keyboard('{Enter}');
    const panel = await panelIn(section('places'));
    expect(panel).toHaveAccessibleName(`How ${number.textContent} is counted`);
    expect(panel).toHaveAttribute('role', 'group');
    expect(number).toHaveAttribute('aria-expanded', 'true');
    expect(number).toHaveAttribute('aria-controls', panel.id);
    expect(number).toHaveFocus();
    const sentence = `${number.textContent} dots marked: allies beside a pair.`;
    const said = screen.getAllByRole('status').filter(({ textContent }) => textContent !== '');
    expect(said.map(({ textContent }) => textContent)).toEqual([sentence]);
    expect(within(panel).getByRole('rowheader', { name: 'All others' })).toBeVisible();
    expect(within(panel).getByText(/, rounded: one for every 2\.3\.$/)).toBeVisible();
    expect(within(panel).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
  });

  test.each(['the number', 'the panel'])(
    'closes with Escape in %s, focus on the number',
    async (where) => {
      const user = userEvent.setup();
      const { section, button } = open('verdict');
      const number = await button('verdict');
      await user.click(number);
      const panel = await panelIn(section('verdict'));
      if (where === 'the panel') within(panel).getByRole('button', { name: 'Close' }).focus();
      await user.keyboard('{Escape}');
      expect(number).toHaveAttribute('aria-expanded', 'false');
      expect(number).toHaveFocus();
      expect(panel).not.toBeInTheDocument();
      expect(drawnMarks(section('verdict'))).toBe(0);
    },
  );

  test('closes with its button and when it is pressed again', async () => {
    const user = userEvent.setup();
    const { section, button } = open('method');
    const number = await button('method');
    await user.click(number);
    await user.click(
      within(await panelIn(section('method'))).getByRole('button', { name: 'Close' }),
    );
    expect(number).toHaveFocus();
    await user.click(number);
    await panelIn(section('method'));
    await user.click(number);
    expect(section('method').querySelector('.panel')).toBeNull();
  });

  test('gives way to the next: one is open at a time', async () => {
    const user = userEvent.setup();
    const { section, button } = open('claim', 'countries');
    const first = await button('claim');
    await user.click(first);
    await panelIn(section('claim'));
    await user.click(await button('countries'));
    await panelIn(section('countries'));
    expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(drawnMarks(section('claim'))).toBe(0);
  });

  test('marks in place of the chosen country, and gives its marks back', async () => {
    const { story, section, button } = open('places', 'countries');
    story.chooseCountry('NOR');
    await tick();
    const label = () => section('countries').querySelector('.label.marked');
    expect(label()).toHaveTextContent('Norway 10');
    await fireEvent.click(await button('countries'));
    await panelIn(section('countries'));
    expect(label()).toBeNull();
    expect(section('places').querySelector('.dots.marked')).not.toBeNull();
    story.numbers?.close();
    await tick();
    expect(label()).toHaveTextContent('Norway 10');
  });

  test('goes when newer data leave it nobody to count', async () => {
    const { story, section, button } = open('countries');
    await fireEvent.click(await button('countries'));
    await panelIn(section('countries'));
    story.replaceDataset(aDataset({ USA: 5 }), '2026-12-01');
    await tick();
    expect(section('countries').querySelector('.panel, [aria-label$=counts]')).toBeNull();
  });
});
