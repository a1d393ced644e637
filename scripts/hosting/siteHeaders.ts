// Which headers each address of the site is served with: the one place that says so. Pure; knows no
// host and reads no file. What hosts read is written from it: headersFile.ts, nginxConfig.ts.

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** A rule for one address ('/', '/desk.html'), or with a star at its end for all that begin so. */
export interface HeaderRule {
  readonly address: string;
  readonly headers: Headers;
}

/** What is published: paths under the site, as in 'embed/toll/index.html', and of each page its policy. */
export interface PublishedFiles {
  readonly paths: readonly string[];
  /** The content security policy that stands in a page. */
  readonly policyOf: (path: string) => string;
}

/** Files whose names change with their content. */
const HASHED = 'public, max-age=31536000, immutable';
/** May be kept, but is asked for again each time; unchanged, that costs an empty answer. */
const ASKED_AGAIN = 'no-cache';

/** Features that we never use. Copying and sharing stay as browsers have it: ours alone. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
};

/** Pictures: other sites show them, also those that ask for leave. */
const SHOWN_ELSEWHERE: Headers = {
  'Cache-Control': ASKED_AGAIN,
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * What embeds load, and the host script. In a sandbox embeds have no origin, and so may read only what
 * everybody may; hosts may load the script as a module.
 */
const READ_BY_EMBEDS: Headers = { ...SHOWN_ELSEWHERE, 'Access-Control-Allow-Origin': '*' };

/**
 * Rules for all that is published. More than one may fit an address, but no two of those send the same
 * header: hosts differ in what they make of that. A page's policy is the one that stands in it, and who
 * may frame it, which only a header can say.
 */
export function siteHeaders({ paths, policyOf }: PublishedFiles): readonly HeaderRule[] {
  const pages = paths.filter((path) => path.endsWith('.html') && !path.startsWith('oembed/'));
  const others = paths.filter((path) => !path.endsWith('.html') && !path.startsWith(EMBEDS));
  const places = new Set(others.map((path) => path.replace(/\/.*/, '/*')));
  return [
    { address: '/*', headers: EVERYWHERE },
    ...[...places].sort().map((place) => ({ address: `/${place}`, headers: headersAt(place) })),
    // Also of the files beside embeds that say how to frame them.
    { address: `/${EMBEDS}*`, headers: SHOWN_ELSEWHERE },
    ...ALIKE.flatMap((folder) => {
      const inFolder = pages.filter((path) => path.startsWith(folder));
      const policies = new Set(inFolder.map(policyOf));
      if (policies.size > 1) throw new Error(`The pages in ${folder} have more than one policy.`);
      return [...policies].map((policy) => ({
        address: `/${folder}*`,
        headers: pageHeaders(folder, policy),
      }));
    }),
    ...pages
      .filter((path) => !ALIKE.some((folder) => path.startsWith(folder)))
      .sort()
      .flatMap((path) => {
        const headers = pageHeaders(path, policyOf(path));
        return addressesOf(path).map((address) => ({ address, headers }));
      }),
  ];
}

const EMBEDS = 'embed/';

/** Folders of many pages that share one policy, and so one rule: hosts read no more than a hundred. */
const ALIKE = ['country/', `${EMBEDS}country/`];

function headersAt(place: string): Headers {
  if (place === 'assets/*') return { ...READ_BY_EMBEDS, 'Cache-Control': HASHED };
  return place === 'data/*' || place === 'embed.js' ? READ_BY_EMBEDS : SHOWN_ELSEWHERE;
}

/**
 * No page asks for a window of its own (Cross-Origin-Opener-Policy): browsers refuse such a page in a
 * window that a sandboxed embed opened. The links that open windows say `noopener` themselves.
 *
 * Embeds say nothing about who may frame them, which is how everybody may: `frame-ancestors *` leaves
 * out apps, files and hosts in a sandbox. They ask their own parts for leave, so that hosts that are
 * isolated from other origins can frame them too. The rest is said of all that is in their folder.
 */
function pageHeaders(path: string, policy: string): Headers {
  if (path.startsWith(EMBEDS)) {
    return {
      'Content-Security-Policy': policy,
      'Cross-Origin-Embedder-Policy': 'require-corp',
    };
  }
  return {
    'Cache-Control': ASKED_AGAIN,
    'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** A page's addresses: its file's, and the shorter one that hosts serve it at. */
function addressesOf(path: string): readonly string[] {
  return [`/${path}`, `/${path.replace(/(^|\/)index\.html$|\.html$/, '$1')}`];
}
