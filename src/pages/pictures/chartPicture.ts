// A chart as a picture that travels alone, for newsletters, for whoever can't frame and for download:
// headline, dek, drawing, source and date as SVG whose letters are outlines, in the light theme. The same
// in the build and in the browser. Knows no page and writes no file.
import { say } from '../../wording/say';
import { files } from '../../wording/askedWords.gen';
import { countrySentence } from '../../charts/countries/countrySentence';
import { markCountries } from '../../charts/dots/marks';
import { RULE_NAMES } from '../../wording/rules';
import type { ChartShown } from './chartShown';
import { drawCounting } from './drawCounting';
import { drawRates } from './drawRates';
import { drawPicture, type Box } from './drawSvg';
import { drawToll } from './drawToll';
import { drawYears } from './drawYears';
import { drawHed, drawKeys, drawLines, fitHed, LINE_HEIGHT, svgFile } from './drawWords';
import { sourceSentences } from './sourceSentences';
import { CAP_HEIGHT, wrapText } from './textPaths';
import { aloneText, plainHed } from '../../charts/aloneText';
import { CHARTS, type ChartName } from '../../charts/charts';
import { PICTURE_WIDTH } from '../embed/embedPages';

/** How charts are drawn that are no pictures of dots on one canvas. */
const DRAWN: Readonly<Partial<Record<ChartName, (shown: ChartShown, box: Box) => string>>> = {
  counting: drawCounting,
  years: drawYears,
  rates: drawRates,
  toll: drawToll,
};

/** All lengths in pixels. */
const MARGIN = 20;
const DEK_SIZE = 16;
/** Of what is said of a chosen country. */
const NOTE_SIZE = 14;
const SOURCE_SIZE = 12;
/** Of the words in a picture of dots; it needs as much room above and below the dots. */
const LABEL_SIZE = 14;
const SPACE = { aboveDek: 12, aboveNote: 10, aboveDrawing: 16, aboveSource: 16 };

/** The picture in words. */
export function pictureAlt(shown: ChartShown): string {
  const { hed, summary } = aloneText(shown.chart, shown);
  return [`${plainHed(hed)}.`, summary, ...countryLine(shown)].join(' ');
}

/** The picture as SVG without text. */
export function pictureSvg(shown: ChartShown): string {
  const { hed, dek, keys = [] } = aloneText(shown.chart, shown);
  const height = CHARTS[shown.chart].pictureHeight;
  const room = PICTURE_WIDTH - 2 * MARGIN;

  const headline = fitHed(plainHed(hed), room);
  const hedY = MARGIN + CAP_HEIGHT * headline.size;
  const hedEnd = hedY + (headline.lines.length - 1) * headline.size * LINE_HEIGHT;
  const dekLines = wrapText(dek, DEK_SIZE, room);
  const dekY = hedEnd + SPACE.aboveDek + DEK_SIZE;
  const dekEnd = dekY + (dekLines.length - 1) * DEK_SIZE * LINE_HEIGHT;
  const keysY = dekEnd + SPACE.aboveNote + NOTE_SIZE;
  const keysEnd = keys.length === 0 ? dekEnd : keysY;
  const noteLines = countryLine(shown).flatMap((line) => wrapText(line, NOTE_SIZE, room));
  const noteY = keysEnd + SPACE.aboveNote + NOTE_SIZE;
  const wordsEnd =
    noteLines.length === 0 ? keysEnd : noteY + (noteLines.length - 1) * NOTE_SIZE * LINE_HEIGHT;
  const source = [...sourceSentences(shown), ...ruleSentence(shown)].join(' ');
  const sourceLines = wrapText(source, SOURCE_SIZE, room);
  const sourceY = height - MARGIN - (sourceLines.length - 1) * SOURCE_SIZE * LINE_HEIGHT;
  const box = {
    left: MARGIN,
    top: wordsEnd + SPACE.aboveDrawing,
    right: PICTURE_WIDTH - MARGIN,
    bottom: sourceY - SOURCE_SIZE - SPACE.aboveSource,
  };

  const words = { title: plainHed(hed), description: `${pictureAlt(shown)} ${source}` };
  return svgFile({ width: PICTURE_WIDTH, height }, words, [
    drawHed(headline, hed, { x: MARGIN, y: hedY }),
    drawLines(dekLines, { x: MARGIN, y: dekY }, DEK_SIZE),
    drawKeys(keys, { x: MARGIN, y: keysY }, NOTE_SIZE),
    drawLines(noteLines, { x: MARGIN, y: noteY }, NOTE_SIZE),
    draw(shown, box),
    drawLines(sourceLines, { x: MARGIN, y: sourceY }, SOURCE_SIZE),
  ]);
}

function draw(shown: ChartShown, box: Box): string {
  const { chart, figures, rule } = shown;
  const dots = CHARTS[chart].dots?.(figures, rule);
  if (!dots) return DRAWN[chart]?.(shown, box) ?? '';
  const labelled = { ...box, top: box.top + LABEL_SIZE, bottom: box.bottom - LABEL_SIZE };
  const marked = markCountries(figures.roster, countryOf(shown));
  return drawPicture(dots, labelled, { labelSize: LABEL_SIZE, marked });
}

/** The chosen country's code, where the chart can point it out; otherwise none. */
function countryOf({ chart, country }: ChartShown): string[] {
  return country !== null && CHARTS[chart].hasCountries ? [country] : [];
}

/** What the picture says of the chosen country, and that its marks alone are in full colour. */
function countryLine(shown: ChartShown): string[] {
  return countryOf(shown).map((iso3) => {
    const { rates, roster } = shown.figures;
    const drawn = shown.chart === 'rates' ? rates : roster;
    const sentence = countrySentence(shown.figures, iso3);
    return drawn.some((each) => each.country.iso3 === iso3)
      ? say(files.inColour, { sentence })
      : sentence;
  });
}

/** Who counts as an ally, where no row of the chart says so. */
function ruleSentence({ chart, rule }: ChartShown): string[] {
  return CHARTS[chart].isRuled && chart !== 'counting'
    ? [say(files.countedAs, { rule: RULE_NAMES[rule].long })]
    : [];
}
