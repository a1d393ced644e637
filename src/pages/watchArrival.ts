// Runs inline in the story's and the desk's page, before any file is asked for. Says so when the page's
// script or typeface does not come: no other code of ours is there to say it then.
import { PATIENCE_MS, logKept } from '../story/logKept';

/** The face that the style sheet loads; its stand-ins are the reader's own. */
const FACE = 'Newsreader';

const { dataset } = document.documentElement;
const isFace = ({ family }: FontFace) => family.replace(/"/g, '') === FACE;

const keepPage = (why: string, still: '' | 'old' = '') => {
  // The style sheet shows what to do where the page is nothing without its script.
  dataset.still = still;
  logKept('page', why);
};
const keepFace = (why: string) => logKept('page in another typeface', `${FACE} ${why}`);

addEventListener(
  'error',
  (event) => {
    // A file that can't be loaded, or one that breaks before the page answers.
    if (event.target instanceof HTMLScriptElement) keepPage('its script could not be loaded');
    else if (event.filename?.includes('/assets/') && !('live' in dataset))
      keepPage(event.message, 'old');
  },
  true,
);
// It would wait for ever, and hear of no error.
if (!('noModule' in HTMLScriptElement.prototype)) keepPage('this browser knows no modules', 'old');
document.fonts.addEventListener('loadingerror', ({ fontfaces }) => {
  if (fontfaces.some(isFace)) keepFace('could not be loaded');
});
setTimeout(() => {
  if (!('live' in dataset || 'still' in dataset)) keepPage('its script has not come yet');
  if ([...document.fonts].some((face) => isFace(face) && face.status === 'loading'))
    keepFace('has not come yet');
}, PATIENCE_MS);
