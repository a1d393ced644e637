// Where the links in messages lead: {#link to=method}.

/** By the name in the message. */
export const LINKS: Readonly<Record<string, { readonly href: string; readonly isFile: boolean }>> =
  {
    method: { href: '#method', isFile: false },
    counting: { href: '#counting', isFile: false },
    fatalities: { href: 'data/fatalities.csv', isFile: true },
    dictionary: { href: 'data/README.md', isFile: false },
    desk: { href: 'desk.html', isFile: false },
  };
