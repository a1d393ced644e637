// Everything that the dialog hands out for one choice: addresses and codes. Pure: knows no document.
import { ampCode, iframeAndScriptCode, iframeCode, pictureCode } from '../../embed/embedCode';
import { type EmbedOptions, writeOptions } from '../../embed/options';
import { HEADLINE_RULE } from '../../figures/countingRule';
import type { Figures } from '../../figures/figures';
import { say } from '../../wording/say';
import { dialog } from '../../wording/askedWords.gen';
import { aloneText, plainHed } from '../../charts/aloneText';
import { CHARTS } from '../../charts/charts';
import {
  embedPath,
  type EmbedPage,
  oEmbedOptions,
  oEmbedPath,
  PICTURE_WIDTH,
  picturePath,
} from '../embed/embedPages';

/** What an editor has chosen. */
export interface EmbedChoice extends EmbedPage, EmbedOptions {}

/** What there is to copy. */
export interface EmbedCodes {
  /** The embed's own address, with its options. */
  readonly address: string;
  readonly title: string;
  readonly iframe: string;
  readonly withScript: string;
  readonly picture: string;
  readonly amp: string;
  /** The address for sites that make a frame of it (oEmbed). */
  readonly oEmbedAddress: string;
  /** What such a site frames. */
  readonly oEmbedFrame: string;
  readonly pictureAddress: string;
}

/** The codes for a choice; `site` is the absolute address of the story's folder. */
export function embedCodes(choice: EmbedChoice, site: string, figures: Figures): EmbedCodes {
  const { chart, theme } = choice;
  // Without what does not matter to the chart.
  const rule = CHARTS[chart].isRuled ? choice.rule : HEADLINE_RULE;
  const country = CHARTS[chart].hasCountries ? choice.country : null;
  const { hed, summary } = aloneText(chart, { figures, rule, country });
  const framed = (options: EmbedOptions) =>
    new URL(embedPath({ chart, rule }) + writeOptions(options), site).href;
  const embed = {
    address: framed({ country, theme }),
    title: plainHed(hed),
    height: CHARTS[chart].embedHeight,
    scheme: theme === 'transparent-dark' ? ('dark' as const) : undefined,
  };
  const pictureAddress = new URL(`${picturePath({ chart, rule })}.png`, site).href;
  return {
    address: embed.address,
    oEmbedAddress: new URL(oEmbedPath({ chart, rule }, { country, theme }), site).href,
    oEmbedFrame: framed(oEmbedOptions({ country, theme })),
    pictureAddress,
    amp: ampCode(embed, { more: say(dialog.showAll), label: say(dialog.showAllOf) }),
    title: embed.title,
    iframe: iframeCode(embed),
    withScript: iframeAndScriptCode(embed, new URL('embed.js', site).href),
    picture: pictureCode({
      address: pictureAddress,
      alt: `${embed.title}. ${summary}`,
      link: site,
      width: PICTURE_WIDTH,
      height: CHARTS[chart].pictureHeight,
    }),
  };
}
