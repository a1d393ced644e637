// Draws a country's page, or its embed, anew with newer figures. Loaded when there are some.
import { mount } from 'svelte';
import { countryFigures } from '../../figures/countryFigures';
import { figuresOf } from '../../figures/figures';
import { countriesTitle, countryTitle } from '../../wording/countryWords';
import { say } from '../../wording/say';
import { countryPage } from '../../wording/words.gen';
import { refreshDataset } from '../refreshDataset';
import { builtData } from '../builtData';
import CountryEmbed from './CountryEmbed.svelte';
import CountryList from './CountryList.svelte';
import CountryPage from './CountryPage.svelte';

/**
 * Asks for the table again, checks it as the story does, and draws the page in `target` from it; what is
 * unsound changes nothing. `site`: from the page to the site.
 */
export async function takeNewer(target: HTMLElement, site: string): Promise<void> {
  const built = builtData();
  const { tables } = built;
  const newer = await refreshDataset(`${site}data/fatalities.csv`, built);
  if (!newer) return;
  const replacedOn = new Date().toISOString().slice(0, 10);
  const figures = figuresOf(newer, tables);
  const country = tables.countries.find(({ iso3 }) => iso3 === target.dataset.country);
  // Drawn apart: where that fails, the built page stays.
  const fresh = document.createElement('div');
  if (country) {
    const of = countryFigures(figures, country);
    if (target.id === 'embed') {
      const hasCode = document.querySelector('link[type="application/json+oembed"]') !== null;
      mount(CountryEmbed, { target: fresh, props: { figures, of, site, hasCode } });
    } else {
      const own = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
      const siteUrl = own && new URL(site, own.href).href;
      mount(CountryPage, { target: fresh, props: { figures, of, site, siteUrl, replacedOn } });
    }
    document.title = countryTitle(of);
  } else {
    mount(CountryList, { target: fresh, props: { figures, site, replacedOn } });
    document.title = countriesTitle(figures);
  }
  const focused = controlsOf(target).findIndex((control) => control.matches(':focus'));
  target.replaceChildren(...fresh.childNodes);
  controlsOf(target)[focused]?.focus({ preventScroll: true });
  const said = document.querySelector('#news');
  if (said) said.textContent = say(countryPage.newer, { day: replacedOn });
}

/** Links and buttons, which are as many in the same order before and after. */
function controlsOf(target: Element): readonly HTMLElement[] {
  return [...target.querySelectorAll<HTMLElement>('a, button')];
}
