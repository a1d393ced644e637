// The toll with a dot for ten deaths: a tall picture in the story, in an embed it must be one screen, and
// dots so close that they run together would say nothing. Pure.
import type { TollModel } from './tollModel';

/** How many deaths a dot stands for. */
export const DEATHS_A_DOT = 10;

/** The same blocks with fewer dots; a group never loses its last. The numbers above them stay. */
export function tollOfTens(model: TollModel): TollModel {
  return model.map((block) => ({
    ...block,
    parts: block.parts.map(({ tone, deaths }) => ({
      tone,
      deaths: deaths === 0 ? 0 : Math.max(1, Math.round(deaths / DEATHS_A_DOT)),
    })),
  }));
}
