// Every quotation of the story: words, speaker, day, source. Nothing else in the story is in quotation
// marks. The wording is that of the press reports named here; no official transcript was found.

/** Somebody's words as the source prints them. */
export interface Quotation {
  readonly words: string;
  readonly speaker: string;
  /** ISO day on which it was said. */
  readonly day: string;
  /** Who printed it. */
  readonly publisher: string;
  readonly url: string;
}

const LBC = {
  publisher: 'LBC',
  url: 'https://www.lbc.co.uk/article/mark-rutte-defends-nato-troops-reality-check-trump-speech-5HjdR9z_2/',
};
const RUTTE = { speaker: 'Mark Rutte', day: '2026-01-21', ...LBC };
const TRUMP = { speaker: 'Donald Trump', day: '2026-01-21' };
const TRUMP_LATER = {
  ...TRUMP,
  day: '2026-01-22',
  publisher: 'AP via Newser',
  url: 'https://www.newser.com/story/382523/after-outcry-trump-praises-uk-troops.html',
};

/** The quotations by name. */
export const QUOTATIONS = {
  rutteTwo: {
    words: 'For every two Americans who paid the ultimate price,',
    ...RUTTE,
  },
  rutteOne: {
    words: 'there was one soldier from another NATO country who did not come back to his family',
    ...RUTTE,
  },
  rutteCountry: {
    words: 'another NATO country',
    ...RUTTE,
  },
  rutteHeard: {
    words:
      'You were not absolutely sure Europeans would come to the rescue of the US if you will be attacked',
    ...RUTTE,
  },
  rutteAnswer: {
    words: 'Let me tell you, they will and they did in Afghanistan.',
    ...RUTTE,
  },
  rutteCountries: {
    words: 'from the Netherlands, from Denmark and particularly from other countries',
    ...RUTTE,
  },
  trumpDoubt: {
    words:
      'We will be there for them a 100%, but I am not sure that they’d be there for us if we gave them the call',
    ...TRUMP,
    ...LBC,
  },
  trumpReply: {
    words: 'Well, I hope that that’s true. I mean, he’s a good man, he’s never lied to me before.',
    ...TRUMP,
    publisher: 'machine transcript of a video',
    url: 'https://www.dailymotion.com/video/x9y978w',
  },
  trumpNeeded: {
    words: 'We’ve never needed them.',
    ...TRUMP_LATER,
  },
  trumpFrontLines: {
    words:
      'they’ll say they sent some troops to Afghanistan, or this or that. And they did – they stayed a little back, a little off the front lines.',
    ...TRUMP_LATER,
  },
} as const satisfies Record<string, Quotation>;

/** A quotation by the id that a message gives; the build has checked that it is there. */
export function quotationOf(id: string): Quotation {
  const found: Quotation | undefined = (QUOTATIONS as Readonly<Record<string, Quotation>>)[id];
  if (!found) throw new Error(`No quotation ${id}.`);
  return found;
}

/** Days of what happened, told in our own words. ISO. */
export const EVENTS = {
  articleFive: '2001-09-12',
  articleFiveConfirmed: '2001-10-02',
  natoCommand: '2003-08-11',
  joinedInSpring: '2004-03-29',
  davos: '2026-01-21',
} as const;
