// Where the links in messages lead: {#link to=method}.

/** By the name in the message. Tables are handed over as files. */
export const LINKS: Readonly<Record<string, string>> = {
  method: '#method',
  counting: '#counting',
  fatalities: 'data/fatalities.csv',
  dictionary: 'data/README.md',
  desk: 'desk.html',
};
