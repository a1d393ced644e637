// What a country's page runs: its button for sharing, and the look whether newer figures came. The page is
// whole without it.
import '../../styles/country.css';
import { handOn } from '../../story/article/copyText';
import { isNewer } from '../isNewer';
import { sharingOf } from '../sharingOf';
import { takeNewerFigures } from './takeNewerFigures';

const root = document.documentElement;
const target = document.getElementById('country') as HTMLElement;
const { site = '', live = '', data = '', copied = '' } = target.dataset;

// The page's own address, whatever brought the reader here.
const address = () =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
  location.origin + location.pathname;
const sharing = sharingOf(window, address, () => document.title);

root.dataset.live = '';
// The embed's link for its code leads to the closed box.
if (location.hash === '#embed-code')
  document.querySelector(location.hash)?.setAttribute('open', '');
for (const place of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const button = document.createElement('button');
  button.className = 'link';
  button.type = 'button';
  button.textContent = place.dataset.share ?? '';
  place.append(button);
}
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-share] button')) void share();
});

async function share(): Promise<void> {
  const said = document.querySelector('[data-said]');
  if (said) said.textContent = '';
  const handed = await handOn(sharing);
  if (said && handed !== 'done')
    said.textContent = handed === 'copied' ? copied : sharing.shared().url;
}

async function look(): Promise<void> {
  if (await isNewer(`${site}data/fatalities.csv`, data)) await takeNewerFigures(target, site, live);
}

const start = () => void (window.requestIdleCallback ?? setTimeout)(() => void look());
if (document.readyState === 'complete') start();
else window.addEventListener('load', start);
