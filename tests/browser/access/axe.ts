// Runs axe-core in a page: every rule of WCAG 2.2 A and AA, and best practices.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '../watch';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What is used of axe-core, which the helper puts into the page. */
interface Axe {
  run(
    context: { include: string[] },
    options: { runOnly: readonly string[]; iframes: boolean; resultTypes: string[] },
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What a look is for: everything, what changes with what stands where, in which colours, or words that stand out. */
export type Looked = 'all' | 'sight' | 'contrast raised';
const RULES: Readonly<Record<Looked, readonly string[]>> = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  sight: ['color-contrast', 'target-size', 'link-in-text-block'],
  'contrast raised': ['color-contrast-enhanced'],
};

/**
 * Fails where axe finds something within what `within` selects. `view` says in the failure where that
 * was. Needs `bypassCSP`: the page's own policy rightly refuses the tool. Frames are pages of their own,
 * to be looked at by themselves.
 */
export async function expectClean(
  page: Page,
  view: string,
  within = 'html',
  looked: Looked = 'all',
): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(
    async ([include, runOnly]) => {
      const { axe } = window as unknown as { axe: Axe };
      const options = { runOnly, iframes: false, resultTypes: ['violations'] };
      const { violations } = await axe.run({ include: [include] }, options);
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    },
    [within, RULES[looked]] as const,
  );
  expect(found, view).toEqual([]);
  const twice = await page.locator('[id]').evaluateAll((all) => {
    const ids = all.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(twice, `ids that stand twice, ${view}`).toEqual([]);
}
