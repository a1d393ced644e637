// Takes the prerendered story over, part by part: a part answers once it comes near the window. When numbers
// change first, all that are left follow at once, so that no old number stays beside a new one; when a
// country is chosen first, they follow in their turn. The last steps' words, which no choice changes, are
// asked for then. Knows no address and no data file.
import { tick } from 'svelte';
import { whenNear } from '../../scroll/whenNear';
import { inTime, logKept } from '../logKept';
import { loadNumber } from '../numbers/loadNumber';
import { raiseStage } from '../stage/raiseStage.svelte';
import { pictureOf } from '../state/dotPictures';
import { NumberState } from '../state/numberState.svelte';
import { onFirstChange } from '../state/onFirstChange.svelte';
import type { StoryState } from '../state/storyState.svelte';
import { isLast, PASSAGES, STEPS } from '../storyboard';
import { drawIsland } from './drawIsland';
import { firstIslands } from './firstIslands';
import type { Island } from './island';
import { redrawTranslated } from './redrawTranslated.svelte';

/** A story that is being taken over. */
export interface Takeover {
  /** Resolves when the first passage answers, and what is near the window. */
  readonly opened: Promise<void>;
  /** Takes over what is left that a choice can change, each part in a task of its own; resolves when it answers. */
  readonly rest: () => Promise<void>;
  /** Takes over all that is left; resolves when all of the page answers, rejects where the last words don't come. */
  readonly whole: () => Promise<void>;
}

/** A part that does not answer yet. */
interface Part {
  /** The section that it stands in; null: in none, so it is always near. */
  readonly section: Element | null;
  /** Lays its dots out, if it has any, which is a task of its own; true if that was work. */
  readonly layOut: () => boolean;
  readonly take: () => void;
}

/** Takes the story in `root` over. `near` tells when sections come near the window. */
export function takeOverStory(
  root: ParentNode,
  story: StoryState,
  near: typeof whenNear = whenNear,
): Takeover {
  story.numbers = new NumberState(story, loadNumber);
  const waiting = new Set([
    ...firstIslands(story).flatMap((island) => partOf(root, island, story)),
    ...stagesIn(root, story),
  ]);
  // Whatever one part throws, those after it have their turn.
  const attempt = <Result>(what: () => Result): Result | null => {
    try {
      return what();
    } catch (error) {
      logKept('part of the page', error);
      return null;
    }
  };
  const take = (part: Part) => {
    if (waiting.delete(part)) attempt(part.take);
  };
  const takeInTurn = async (parts: Iterable<Part>) => {
    for (const part of parts) {
      if (!waiting.has(part)) continue;
      await pause();
      if (attempt(part.layOut)) await pause();
      take(part);
    }
  };

  let turn = Promise.resolve();
  const takeWhere = (isTurn: (part: Part) => boolean) =>
    (turn = turn.then(() => takeInTurn([...waiting].filter(isTurn))));
  const last = STEPS.flatMap(({ id }) => (isLast(id) ? (root.querySelector(`#${id}`) ?? []) : []));
  let asked: Promise<void> | null = null;
  // No second try where they don't come: some browsers ask for a module only once.
  const addLast = () =>
    (asked ??= loadLast(story).then((islands) => {
      for (const island of islands)
        for (const part of partOf(root, island, story)) waiting.add(part);
    }));
  const first = new Set(PASSAGES[0]?.map(({ id }) => id) as readonly string[]);
  const opened = new Promise<void>((resolve) => {
    const sections = [...waiting].flatMap(({ section }) => section ?? []);
    near(new Set([...sections, ...last]), (came) => {
      const isNear = ({ section }: Part) => section === null || came.includes(section);
      void takeWhere(isNear);
      void takeWhere(({ section }) => section !== null && first.has(section.id)).then(resolve);
      if (last.some((section) => came.includes(section))) {
        addLast().then(
          () => takeWhere(isNear),
          (error: unknown) => logKept('last words', error),
        );
      }
    });
  });

  const rest = () => takeWhere(() => true);
  const whole = () => addLast().then(rest);
  onFirstChange(story, {
    now: () => {
      for (const part of waiting) take(part);
    },
    soon: () => void rest(),
  });
  return { opened, rest, whole };
}

async function loadLast(story: StoryState): Promise<readonly Island[]> {
  const { lastIslands, LATER_TABLES } = await inTime(
    import('./lastPart'),
    'they have not come yet',
  );
  story.complete(LATER_TABLES);
  return lastIslands(story);
}

function partOf(root: ParentNode, island: Island, story: StoryState): Part[] {
  const target = root.querySelector(`[${island.attribute}="${island.name}"]`);
  if (!target) return [];
  return [
    {
      section: target.closest('section'),
      layOut: () =>
        island.view !== null && pictureOf(story.figures, island.view, story.rule) !== null,
      take: () => {
        const drawn = drawIsland(target, island, story);
        // The live region has to stay where it is.
        if (island.attribute === 'data-notice') return;
        // What the part changes as it wakes is ours: nobody watches before.
        void tick().then(() => redrawTranslated(drawn, story));
      },
    },
  ];
}

/** The stages, each taken over with the first of its steps that comes near. */
function stagesIn(root: ParentNode, story: StoryState): Part[] {
  const passages = [...root.querySelectorAll('[data-passage=steps]:not([data-tall])')];
  return passages.flatMap((passage) => {
    let isRaised = false;
    return [...passage.querySelectorAll('section')].map((section) => ({
      section,
      layOut: () => false,
      take: () => {
        if (!isRaised) raiseStage(passage, story);
        isRaised = true;
      },
    }));
  });
}

/** Lets the browser paint and answer in between. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
