// The notices of everybody whose work is in the published files, which their licences ask for. Pure.

/** A package of which something is published; as Vite's build lists them. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX name of its licence. */
  readonly identifier?: string;
  /** Text of its licence. */
  readonly text?: string;
}

/** One text with each package once. Throws where a licence is not known or its text is missing. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const byName = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  const notices = [...byName].sort().map(([name, { identifier, text }]) => {
    if (!identifier || !text) throw new Error(`${name} is published, but names no licence.`);
    return `## ${name} (${identifier})\n\n${text.trim()}\n`;
  });
  return [
    'This site is made with the work of others. What they ask to be told:\n',
    ...notices,
  ].join('\n');
}

/** Packages from which a style sheet takes files, as in `url('@scope/name/files/a.woff2')`. */
export function packagesInStyle(css: string): readonly string[] {
  const names = [...css.matchAll(/url\(['"]?((?:@[\w.-]+\/)[\w.-]+)\//g)];
  return [...new Set(names.map(([, name = '']) => name))];
}
