// What readers read stands in data/words/en.yaml: no text of six words is left in the story's code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** A text of so many words is a sentence that belongs to the file of words. */
const MOST_WORDS = 5;

/** Folders whose words are for readers. */
const FOLDERS = ['charts', 'embed', 'figures', 'pages', 'scroll', 'story', 'wording'];

/** Files that may say more, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/story/quotations.ts': 'what others said, with speaker, day and source',
  'src/wording/share.ts': 'a function of English: its numbers in words',
  'src/wording/reading': 'what is wrong with the file of words, for who writes it',
  'src/embed/options.ts': 'a line of the log, for who embeds',
  'src/pages/dialog/loadDialog.ts': 'why something did not come, for the log',
  'src/pages/embed/embedInline.ts': 'why something did not come, for the log',
  'src/pages/isNewer.ts': 'why something did not come, for the log',
  'src/pages/refreshDataset.ts': 'why something did not come, for the log',
  'src/pages/watchArrival.ts': 'why something did not come, for the log',
};

/** A text with its place. */
interface Text {
  readonly text: string;
  readonly at: number;
}

/** What these are given is for developers. */
const FOR_DEVELOPERS = /^(new \w*Error|logKept|console\.\w+)\(/;

/** Literals and templates, whose values are one word each; and in Svelte text with its values. */
function textsOf(path: string, source: string): readonly Text[] {
  return path.endsWith('.svelte') ? textsOfMarkup(source) : textsOfScript(source, 0);
}

function textsOfScript(source: string, from: number): Text[] {
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    const at = from + node.getStart();
    if (FOR_DEVELOPERS.test(node.getText())) return;
    if (ts.isStringLiteralLike(node)) {
      found.push({ text: node.text, at });
    } else if (ts.isTemplateExpression(node)) {
      const rest = node.templateSpans.map(({ literal }) => `#${literal.text}`);
      found.push({ text: node.head.text + rest.join(''), at });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

interface SvelteNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Script and expressions as in any script; pieces of text side by side, and those of an attribute, as one. */
function textsOfMarkup(source: string): Text[] {
  const { fragment, instance, module } = parse(source, { modern: true });
  const found: Text[] = [];
  const join = (nodes: readonly SvelteNode[]) =>
    found.push({
      text: nodes.map((node) => (node.type === 'Text' ? String(node['data']) : ' # ')).join(''),
      at: nodes[0]?.start ?? 0,
    });
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = value as SvelteNode;
    const parts = node.type === 'Fragment' ? node['nodes'] : node['value'];
    if (node.type === 'Fragment') runsOf(parts as readonly SvelteNode[]).forEach(join);
    else if (node.type === 'Attribute' && Array.isArray(parts)) join(parts);
    else if (node.type === 'ExpressionTag') {
      found.push(...textsOfScript(source.slice(node.start + 1, node.end - 1), node.start + 1));
      return;
    }
    for (const [key, inner] of Object.entries(node)) if (key !== 'metadata') visit(inner);
  };
  visit(fragment);
  for (const script of [instance, module]) {
    if (!script) continue;
    const { start, end } = script.content as unknown as SvelteNode;
    found.push(...textsOfScript(source.slice(start, end), start));
  }
  return found;
}

/** Text and values that stand side by side, without an element between them. */
function runsOf(nodes: readonly SvelteNode[]): readonly (readonly SvelteNode[])[] {
  const runs: SvelteNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'Text' || node.type === 'ExpressionTag') runs.at(-1)?.push(node);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Words of a sentence: letters, or a value; not code, colours, lengths or addresses. */
function wordsIn(text: string): number {
  if (/[<>{}=]|screen and|allow-scripts|supports\(/.test(text)) return 0;
  return (text.match(/(?<![\w./-])(?:[\p{L}\d][\p{L}\d’'-]*|#)(?![\w/(]|\.\w)/gu) ?? []).length;
}

/** 'src/a.svelte:12: text' of each text with too many words. */
function longTexts(path: string, source: string): readonly string[] {
  return textsOf(path, source)
    .filter(({ text }) => wordsIn(text) > MOST_WORDS)
    .map(({ text, at }) => {
      const line = source.slice(0, at).split('\n').length;
      return `${path}:${line}: ${text.replace(/\s+/g, ' ').trim()}`;
    });
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' }).map(
    (file) => `src/${folder}/${file.replaceAll('\\', '/')}`,
  ),
).filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.gen.ts'));

test('no sentence for readers is left in the code', () => {
  const allowed = Object.keys(EXCEPTIONS);
  const found = files
    .filter((file) => !allowed.some((path) => file.startsWith(path)))
    .flatMap((file) => longTexts(file, readFileSync(file, 'utf8')));
  expect(found, 'put these into data/words/en.yaml: docs/words.md').toEqual([]);
});

test('every exception still has a sentence', () => {
  const idle = Object.keys(EXCEPTIONS).filter((path) =>
    files
      .filter((file) => file.startsWith(path))
      .every((file) => longTexts(file, readFileSync(file, 'utf8')).length === 0),
  );
  expect(idle).toEqual([]);
});

test.each([
  ['a.ts', `const a = 'One ally died for every two.';`],
  ['a.ts', 'const a = `${one} died for every ${two} Americans`;'],
  ['a.svelte', '<p>In all {allies} allies died here.</p>'],
  ['a.svelte', '<p title="What readers see when they point">a</p>'],
  ['a.svelte', `<p>{dead === 0 ? 'Nobody of the whole coalition died.' : ''}</p>`],
  ['a.svelte', `{#if true}<p>{say}: nobody from any other country</p>{/if}`],
  ['a.svelte', `<script>const a = 'One ally died for every two.';</script>`],
])('a sentence in %s is found: %s', (path, source) => {
  expect(longTexts(path, source)).toHaveLength(1);
});

test.each([
  ['a.ts', `const a = 'at most five words here';`],
  ['a.ts', `throw new Error('The page has no place for that.');`],
  ['a.ts', 'const a = `<path fill="none" stroke="${a}" stroke-width="${b}" d="${c}"/>`;'],
  ['a.svelte', '<svg viewBox="0 0 {a} {b}" class="a b c d e f g"><path d={e} /></svg>'],
])('code in %s is no sentence: %s', (path, source) => {
  expect(longTexts(path, source).filter((text) => !text.includes('a b c'))).toEqual([]);
});
