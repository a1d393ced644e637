// What data/datapackage.json says of the site that publishes it, checked. What it leaves out isn't
// known, and stays unknown. Pure; reads no file.

/** Somebody who is named: a newsroom, a person. */
export interface Party {
  readonly title: string;
  /** Web address; null: not known. */
  readonly path: string | null;
}

/** The `site` block. */
export interface Site {
  readonly title: string;
  /** As in `<html lang>`. */
  readonly language: string;
  /** Who publishes; null: not known. */
  readonly publisher: Party | null;
  /** The people who made it; none: not known. */
  readonly contributors: readonly Party[];
  /** Where errors are told: an address for mail, or a web address; null: not known. */
  readonly contact: string | null;
}

/** Reads the block from the parsed file. Throws with a sentence where it is not as it should be. */
export function readSite(dataPackage: unknown): Site {
  const site = isObject(dataPackage) ? dataPackage['site'] : undefined;
  if (!isObject(site)) throw new Error('datapackage.json must have a block "site".');
  const { publisher, contributors = [] } = site;
  if (!Array.isArray(contributors)) throw new Error('site.contributors must be a list.');
  return {
    title: textAt(site, 'title', 'site'),
    language: textAt(site, 'language', 'site'),
    publisher: publisher === undefined ? null : readParty(publisher, 'site.publisher'),
    contributors: contributors.map((each) => readParty(each, 'site.contributors')),
    contact: site['contact'] === undefined ? null : readContact(textAt(site, 'contact', 'site')),
  };
}

function readContact(text: string): string {
  const isMail = /^[^\s@:/?#&]+@[^\s@:/?#&]+$/.test(text);
  if (isMail || /^https?:\/\//i.test(text)) return text;
  throw new Error(
    'site.contact must be an address for mail, as in errors@paper.example, or a web address.',
  );
}

function readParty(value: unknown, where: string): Party {
  if (!isObject(value)) throw new Error(`${where} must be an object with a title.`);
  const path = value['path'] === undefined ? null : textAt(value, 'path', where);
  if (path !== null && !/^https?:\/\//i.test(path)) {
    throw new Error(`${where}.path must be a web address.`);
  }
  return { title: textAt(value, 'title', where), path };
}

function textAt(object: Readonly<Record<string, unknown>>, key: string, where: string): string {
  const text = object[key];
  if (typeof text !== 'string' || text.trim() === '')
    throw new Error(`${where}.${key} is missing.`);
  return text;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
