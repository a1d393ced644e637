// What the content security policies of all pages have in common. Pure.
import { createHash } from 'node:crypto';

/** Markup is made of text by Svelte's templates and by nothing else: no script can slip in that way. */
export const TRUSTED_TYPES: readonly string[] = [
  'trusted-types svelte-trusted-html',
  "require-trusted-types-for 'script'",
];

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
