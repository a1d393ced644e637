// Makes a chart's file from what the page shows now, and hands it to the reader. Loaded when it is asked
// for: a page that shows what the build made links to the build's files.
import type { StoryState } from '../../story/state/storyState.svelte';
import { pictureSvg } from '../pictures/chartPicture';
import type { ChartShown } from '../pictures/chartShown';
import { chartCsv } from './chartCsv';
import { svgToPng } from './svgToPng';
import { say } from '../../wording/say';
import { files } from '../../wording/askedWords.gen';
import { type ChartName, CHARTS } from '../../charts/charts';
import { PICTURE_WIDTH, picturePath } from '../embed/embedPages';

/** What a chart can be downloaded as, by the ending of the file's name. */
export type DownloadFormat = 'csv' | 'svg' | 'png';

/**
 * Makes the file and starts the download. Resolves with what to tell the reader: nothing, or what
 * else to try. Throws where the file can't be made at all.
 */
export async function makeDownload(
  document: Document,
  story: StoryState,
  { chart, format }: { readonly chart: ChartName; readonly format: DownloadFormat },
): Promise<string> {
  const { figures, rule, country, replacedOn } = story;
  const shown = { chart, figures, rule, country, replacedOn };
  const name = `${downloadName(shown)}.${format}`;
  const file = await makeFile(document, shown, format);
  if (file !== null) save(document, file, name);
  else if (isBuilt(shown)) handOut(document, `${picturePath(shown)}.${format}`, name);
  else return say(files.noPng);
  return '';
}

/** Null: the browser can draw no PNG. */
async function makeFile(
  document: Document,
  shown: ChartShown,
  format: DownloadFormat,
): Promise<Blob | null> {
  if (format === 'csv') return new Blob([chartCsv(shown)], { type: 'text/csv;charset=utf-8' });
  const svg = pictureSvg(shown);
  const file = new Blob([svg], { type: 'image/svg+xml' });
  if (format === 'svg') return file;
  const size = { width: PICTURE_WIDTH, height: CHARTS[shown.chart].pictureHeight };
  return svgToPng(document, file, size).catch((error: unknown) => {
    console.info(`No PNG: ${String(error)}`);
    return null;
  });
}

/** Whether the build drew the same picture: all but newer figures and a chosen country. */
function isBuilt({ chart, country, replacedOn }: ChartShown): boolean {
  return replacedOn === null && (country === null || !CHARTS[chart].hasCountries);
}

/** 'one-for-every-two-places-nato-today-dnk': as the build's pictures are called, and the country. */
function downloadName({ chart, rule, country }: ChartShown): string {
  const picture = picturePath({ chart, rule }).replace('pictures/', '');
  const marked = country !== null && CHARTS[chart].hasCountries ? `-${country.toLowerCase()}` : '';
  return `one-for-every-two-${picture}${marked}`;
}

/** Address of the file that was saved last: a browser may read it late, so it lives until the next. */
let lastAddress: string | null = null;

function save(document: Document, file: Blob, name: string): void {
  if (lastAddress !== null) URL.revokeObjectURL(lastAddress);
  lastAddress = URL.createObjectURL(file);
  handOut(document, lastAddress, name);
}

function handOut(document: Document, address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
