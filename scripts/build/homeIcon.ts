// The page's icon on home screens and in bookmarks, which are pixels: the ring of the opening on paper, without
// a browser. public/favicon.svg is the same for tabs. Pure; knows no page and writes no file.
import { drawRings } from '../../src/pages/pictures/drawSvg';
import { LIGHT } from '../../src/pages/pictures/lightTheme';
import { svgPng } from './svgPng';

/** Its file, and the name by which browsers know it: they look there in any case. */
export const HOME_ICON = 'apple-touch-icon';

/** In pixels. Systems cut the corners off, so the ring leaves its edge free. */
const SIDE = 180;
const RADIUS = 56;
const LINE = 16;

/** A PNG of 180 by 180 pixels, without transparent parts, which some systems show black. */
export function homeIconPng(): Uint8Array {
  const middle = { x: SIDE / 2, y: SIDE / 2 };
  return svgPng(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">`,
      `<rect width="${SIDE}" height="${SIDE}" fill="${LIGHT.paper}"/>`,
      drawRings([middle], RADIUS, LINE),
      '</svg>',
    ].join(''),
  );
}
