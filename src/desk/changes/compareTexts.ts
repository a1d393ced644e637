// Two lists of placed texts -> what reads differently. Pure: knows no element and no figure.
import type { PlacedText, TextKind } from './storyTexts';

/** A text that reads differently, in every place where it does so in the same way. */
export interface TextChange {
  readonly kind: TextKind;
  /** Headings of the steps, in the order of the page. */
  readonly places: readonly string[];
  /** Null: it is new. */
  readonly was: string | null;
  /** Null: it is gone. */
  readonly now: string | null;
}

/** One text beside the other; null where it has none. */
type Pair = readonly [was: PlacedText | null, now: PlacedText | null];

/** Every text that differs, in the order of the page; the same change in several places once. */
export function compareTexts(
  was: readonly PlacedText[],
  now: readonly PlacedText[],
): readonly TextChange[] {
  const before = byPlace(was);
  const after = byPlace(now);
  const changes = new Map<string, TextChange>();
  for (const place of new Set([...after.keys(), ...before.keys()])) {
    for (const pair of pairsOf(before.get(place) ?? [], after.get(place) ?? [])) add(changes, pair);
  }
  return [...changes.values()];
}

function add(changes: Map<string, TextChange>, [was, now]: Pair): void {
  const either = now ?? was;
  if (either === null || was?.text === now?.text) return;
  const texts = { was: was?.text ?? null, now: now?.text ?? null };
  const key = JSON.stringify(texts);
  const known = changes.get(key);
  const places = known?.places ?? [];
  if (places.includes(either.heading)) return;
  changes.set(key, {
    kind: known?.kind ?? either.kind,
    places: [...places, either.heading],
    ...texts,
  });
}

/** By step and kind: a row of a table is never compared with a sentence. */
function byPlace(texts: readonly PlacedText[]): Map<string, PlacedText[]> {
  const places = new Map<string, PlacedText[]>();
  for (const text of texts) {
    const place = `${text.step} ${text.key === null ? text.kind : 'rows'}`;
    places.set(place, [...(places.get(place) ?? []), text]);
  }
  return places;
}

function pairsOf(was: readonly PlacedText[], now: readonly PlacedText[]): Pair[] {
  return [...was, ...now].some(({ key }) => key !== null) ? byKey(was, now) : inOrder(was, now);
}

/** Rows belong to the row of the same name, wherever it stands; the second of a name to the second. */
function byKey(was: readonly PlacedText[], now: readonly PlacedText[]): Pair[] {
  const left = [...was];
  const pairs = now.map((text): Pair => {
    const place = left.findIndex(({ key }) => key === text.key);
    return [place === -1 ? null : (left.splice(place, 1)[0] ?? null), text];
  });
  return [...pairs, ...left.map((text): Pair => [text, null])];
}

/** What it costs to leave a text alone: leaving two alone is as bad as pairing two that share no word. */
const ALONE = 0.5;

/** Texts belong together so that they keep their order and are as alike as can be. */
function inOrder(was: readonly PlacedText[], now: readonly PlacedText[]): Pair[] {
  const cost = costs(was, now);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < now.length) {
    const [a, b] = [was[i] ?? null, now[j] ?? null];
    const rest = cost[i]?.[j] ?? 0;
    if (a !== null && b !== null && rest === (cost[i + 1]?.[j + 1] ?? 0) + distance(a, b)) {
      pairs.push([a, b]);
      [i, j] = [i + 1, j + 1];
    } else if (a !== null && (b === null || rest === (cost[i + 1]?.[j] ?? 0) + ALONE)) {
      pairs.push([a, null]);
      i += 1;
    } else {
      pairs.push([null, b]);
      j += 1;
    }
  }
  return pairs;
}

/** Least cost of pairing what follows from each place in both lists. */
function costs(was: readonly PlacedText[], now: readonly PlacedText[]): number[][] {
  const cost = Array.from({ length: was.length + 1 }, () => Array<number>(now.length + 1).fill(0));
  for (let i = was.length; i >= 0; i -= 1) {
    for (let j = now.length; j >= 0; j -= 1) {
      const [row, a, b] = [cost[i], was[i], now[j]];
      if (row === undefined || (a === undefined && b === undefined)) continue;
      row[j] = Math.min(
        (cost[i + 1]?.[j] ?? Infinity) + ALONE,
        (row[j + 1] ?? Infinity) + ALONE,
        a && b ? (cost[i + 1]?.[j + 1] ?? Infinity) + distance(a, b) : Infinity,
      );
    }
  }
  return cost;
}

/** 0: the same words; 1: none in common. In quarters, so that sums of it are exact. */
function distance(a: PlacedText, b: PlacedText): number {
  if (a.text === b.text) return 0;
  const [one, other] = [wordsOf(a.text), wordsOf(b.text)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = new Set([...one, ...other]).size;
  return Math.max(0.25, Math.round(4 * (1 - shared / all)) / 4);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().split(/\s+/));
}
