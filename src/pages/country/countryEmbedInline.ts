// The inline script of every embed of a country: it answers to nothing but newer figures.
import { startEmbed } from '../embed/startEmbed';
import { takeNewerFigures } from './takeNewerFigures';

startEmbed(({ target, site, live }) => ({
  takeNewer: () => takeNewerFigures(target, site, live),
}));
