import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIGHT } from '../../../../src/pages/pictures/lightTheme';

test.each(Object.entries(LIGHT))('%s is the style sheet’s light colour', (name, colour) => {
  const sheet = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');
  const light = sheet.split('@media')[0] ?? '';
  expect(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1]).toBe(colour);
});

test('the dark theme that an embed is asked for is the system’s', () => {
  const sheet = readFileSync(new URL('../../../../src/styles/tokens.css', import.meta.url), 'utf8');
  const [, system = '', asked = ''] = sheet.split(/@media|:root:where\(\[data-theme='dark'\]\)/);
  const colours = (rules: string) => rules.match(/--[\w-]+: #[0-9a-f]{6}/g);
  expect(colours(system)).not.toBeNull();
  expect(colours(asked)).toEqual(colours(system));
});
