// The sets of fonts that tests run under: TrueType files that packages ship, so that every machine with
// fontconfig (Linux) draws the same letters, whatever is installed there. Elsewhere the system's own are used.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A set of fonts: which packages, what stands in for the generic families, and whose measures it has. */
interface Face {
  readonly serif: string;
  readonly sans: string;
  readonly packages: readonly string[];
  /** Families that it answers for, as a system does that has fonts of the same widths. */
  readonly insteadOf?: Readonly<Record<string, string>>;
}

const EXPO = '@expo-google-fonts';

/** By what they are like on readers' machines. */
export const FACES = {
  /** A bare Linux; as wide as Verdana. */
  dejavu: { serif: 'DejaVu Serif', sans: 'DejaVu Sans', packages: ['dejavu-fonts-ttf/ttf'] },
  /** Windows and macOS without faces of their own: the widths of Times and Arial. */
  'times-arial': {
    serif: 'Tinos',
    sans: 'Arimo',
    packages: [`${EXPO}/tinos`, `${EXPO}/arimo`],
    insteadOf: { 'Times New Roman': 'Tinos', Arial: 'Arimo' },
  },
  /** Android. */
  android: {
    serif: 'Noto Serif',
    sans: 'Roboto',
    packages: [`${EXPO}/noto-serif`, `${EXPO}/roboto`],
  },
  /** The widths of Georgia, beside a sans serif that is wider than Arial. */
  georgia: {
    serif: 'Gelasio',
    sans: 'Open Sans',
    packages: [`${EXPO}/gelasio`, `${EXPO}/open-sans`],
    insteadOf: { Georgia: 'Gelasio' },
  },
  /** Wide in both. */
  wide: {
    serif: 'Libre Baskerville',
    sans: 'Lexend',
    packages: [`${EXPO}/libre-baskerville`, `${EXPO}/lexend`],
  },
} as const satisfies Record<string, Face>;

/** A set's name. */
export type FaceName = keyof typeof FACES;

/** What most readers have. */
export const USUAL_FACE: FaceName = 'android';

/**
 * The environment in which a browser sees one set of fonts and no other, drawn alike everywhere. The
 * current one where there is no fontconfig.
 */
export function faceEnvironment(
  name: FaceName,
  platform: NodeJS.Platform = process.platform,
): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  if (platform !== 'linux') return Object.fromEntries(own);
  return { ...Object.fromEntries(own), FONTCONFIG_FILE: writeConfig(name) };
}

/** Writes fontconfig's file for a set into the project's own cache, and tells its path. */
function writeConfig(name: FaceName): string {
  const folder = resolve('node_modules/.cache/faces', name);
  mkdirSync(folder, { recursive: true });
  const path = resolve(folder, 'fonts.conf');
  writeFileSync(path, configOf(FACES[name], folder));
  return path;
}

function configOf({ packages, serif, sans, insteadOf = {} }: Face, folder: string): string {
  const dirs = packages.map((each) => `<dir>${resolve('node_modules', each)}</dir>`);
  const generic = { serif, 'sans-serif': sans, monospace: sans, 'system-ui': sans };
  const aliases = Object.entries({ ...generic, ...insteadOf }).map(
    ([family, face]) =>
      `<alias binding="same"><family>${family}</family><accept><family>${face}</family></accept></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${dirs.join('\n')}
<cachedir>${resolve(folder, 'cache')}</cachedir>
${aliases.join('\n')}
<match target="font">
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="autohint" mode="assign"><bool>false</bool></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
</match>
</fontconfig>
`;
}
