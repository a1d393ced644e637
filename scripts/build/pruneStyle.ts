// Takes from a style sheet what one page can't use: the rules of components and charts that are not on it.
// Svelte marks each component's rules with a class (svelte.config.js names it), and a chart's box has its name as
// one, so it is enough to look for that class in the markup.
import { CHART_NAMES } from '../../src/charts/charts';

/** The classes of all elements in some markup. */
export function classesIn(markup: string): ReadonlySet<string> {
  return new Set(
    [...markup.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
}

/** The sheet without rules of components and charts whose class `isElsewhere`; rules of neither stay. */
export function pruneStyle(style: string, isElsewhere: (name: string) => boolean): string {
  return rulesOf(style)
    .map(({ prelude, body }) => {
      if (body === null) return `${prelude};`;
      if (/^@(media|container|supports|layer)/.test(prelude)) {
        const inner = pruneStyle(body, isElsewhere);
        return inner === '' ? '' : `${prelude}{${inner}}`;
      }
      return isNeeded(prelude, isElsewhere) ? `${prelude}{${body}}` : '';
    })
    .join('');
}

/** Whether a selector is of no component or chart that is elsewhere. */
function isNeeded(selector: string, isElsewhere: (name: string) => boolean): boolean {
  const isOfChart = (name: string) => new RegExp(`\\.${name}\\b`).test(selector);
  const isOne = !selector.includes(',');
  if (isOne && CHART_NAMES.some((name) => isOfChart(name) && isElsewhere(name))) return false;
  const scopes = selector.match(/(?<=\.)s-[a-z0-9]{3,}\b/g) ?? [];
  return !scopes.some(isElsewhere);
}

/** A rule; `body` null: a statement without one, as `@charset`. */
interface Rule {
  readonly prelude: string;
  readonly body: string | null;
}

/** The outermost rules, in order. Strings with braces are not expected in our sheets. */
function rulesOf(style: string): Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let depth = 0;
  let open = 0;
  for (let at = 0; at < style.length; at += 1) {
    const letter = style[at];
    if (letter === ';' && depth === 0) {
      rules.push({ prelude: style.slice(start, at).trim(), body: null });
      start = at + 1;
    } else if (letter === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (letter === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({
        prelude: style.slice(start, open).trim(),
        body: style.slice(open + 1, at).trim(),
      });
      start = at + 1;
    }
  }
  return rules;
}
