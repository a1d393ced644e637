// Takes from a style sheet what one page can't use: the rules of components and charts that are not on it.
// Svelte marks each component's rules with a class (svelte.config.js names it), and a chart's box has its name as
// one, so it is enough to look for that class in the markup.
import { CHART_NAMES } from '../../src/charts/charts';

/** The sheet without rules whose component or chart is not in the markup; rules of neither stay. */
export function pruneStyle(style: string, markup: string): string {
  return rulesOf(style)
    .map(({ prelude, body }) => {
      if (body === null) return `${prelude};`;
      if (/^@(media|container|supports|layer)/.test(prelude)) {
        const inner = pruneStyle(body, markup);
        return inner === '' ? '' : `${prelude}{${inner}}`;
      }
      return isElsewhere(prelude, markup) ? '' : `${prelude}{${body}}`;
    })
    .join('');
}

/** Whether a selector is of a component or a chart that is not in the markup. */
function isElsewhere(selector: string, markup: string): boolean {
  const isOfChart = (name: string) => new RegExp(`\\.${name}\\b`).test(selector);
  const isOn = (name: string) => new RegExp(`class="[^"]*\\b${name}\\b`).test(markup);
  const isOne = !selector.includes(',');
  if (isOne && CHART_NAMES.some((name) => isOfChart(name) && !isOn(name))) return true;
  const scopes = selector.match(/(?<=\.)s-[a-z0-9]{3,}\b/g) ?? [];
  return !scopes.every(isOn);
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
