// The script of the page that stands for an embed: what every embed runs, and a count of what it heard.
import { fitHost, mayBlockLinks } from '../../../src/embed/frameSide';
import { readOptions } from '../../../src/embed/options';

const root = document.documentElement;
const more = document.getElementById('more');
const query = new URLSearchParams(location.search);
if (more) more.style.height = `${query.get('more') ?? 0}px`;
if (query.has('grow')) document.body.style.minHeight = 'calc(100vh + 10px)';

const { options, problems } = readOptions(location.search);
for (const problem of problems) console.warn(problem);
root.dataset.theme = options.theme;
root.dataset.links = mayBlockLinks(window) ? 'text' : 'links';

fitHost(window, (theme) => {
  root.dataset.theme = theme;
});

let received = 0;
window.addEventListener('message', () => {
  received += 1;
  root.dataset.received = String(received);
});
