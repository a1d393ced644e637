// Content security policies of all pages. Pure.
import { createHash } from 'node:crypto';

/** What a page may load, by directive. */
type Sources = Readonly<Record<`${string}-src`, string>>;

/** Lets a page load what `sources` name and nothing else. */
export function contentPolicy(sources: Sources): string {
  return [
    "default-src 'none'",
    ...Object.entries(sources).map(([directive, allowed]) => `${directive} ${allowed}`),
    "base-uri 'none'",
    "form-action 'none'",
    // Markup is made of text by Svelte's templates and by nothing else: no script can slip in that way.
    'trusted-types svelte-trusted-html',
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** What every page with a script needs: our own files, and the inline styles and the script of these texts. */
export function ownFiles(inline: { styles: readonly string[]; script: string }): Sources {
  return {
    'script-src': `${hashSource(inline.script)} 'self'`,
    'style-src': inline.styles.map(hashSource).join(' '),
    'connect-src': "'self'",
    // The preview in the dialog 'Embed'.
    'frame-src': "'self'",
  };
}

/** What pages need whose style and script are files that they share. */
export const SHARED_FILES: Sources = {
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
};

/** Allows one inline style or script: the one of exactly this text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The policy in a built page. Throws where it has none. */
export function policyIn(html: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
  if (policy === undefined) throw new Error('The page has no content security policy.');
  return policy;
}
