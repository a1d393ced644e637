// The close-up: the first triad of the places picture, so near that no other is in sight. Everyone
// keeps their place around it, so that the picture can draw back to the whole.
import { say } from '../../wording/say';
import { pairs } from '../../wording/words.gen';
import type { DotPicture, PlacedLabel, Point } from '../dots/dotPicture';
import type { PlacesModel } from './placesModel';

/** A picture this many units wide shows the first triad and nothing of its neighbours. */
const SIGHT = 24;

/** Enlarges a laid-out places picture around its first triad. */
export function closeUpLayout(whole: DotPicture, model: PlacesModel): DotPicture {
  const first = model.places[0];
  const centre = triadCentre(whole, model);
  const zoom = Math.ceil(whole.width / SIGHT);
  const enlarge = <P extends Point>(point: P): P => ({
    ...point,
    x: Math.round((point.x - centre.x) * zoom + whole.width / 2),
    y: Math.round((point.y - centre.y) * zoom + whole.height / 2),
  });
  const dots = whole.dots.map(enlarge);
  const radius = whole.radius * zoom;
  const ally = first?.ally == null ? undefined : dots[first.ally];
  // The first place has its ring even where an ally fills it: seen until the ally arrives.
  const rings = [
    ...(ally ? [{ x: ally.x, y: ally.y, place: 0 }] : []),
    ...whole.rings.map(enlarge),
  ];
  const seated = rings[0];
  const americans = (first?.americans ?? []).flatMap((person) => dots[person] ?? []);
  return {
    ...whole,
    radius,
    dots,
    rings,
    labels: [
      ...americans.map(({ x, y }, seat) =>
        label(
          `american-${seat}`,
          { x, y: y - radius },
          'american',
          'above',
          say(pairs.labels.american),
        ),
      ),
      ...(seated
        ? [
            label(
              'ally',
              { x: seated.x, y: seated.y + radius },
              'ally',
              'below',
              say(pairs.labels.ally),
            ),
          ]
        : []),
    ],
  };
}

function label(
  id: string,
  { x, y }: Point,
  tone: 'american' | 'ally',
  stands: 'above' | 'below',
  text: string,
): PlacedLabel {
  return { id, x, y, tone, stands, text, anchor: 'middle' };
}

/** The middle of the first triad's bounding box. */
function triadCentre(whole: DotPicture, { places }: PlacesModel): Point {
  const people = places[0]?.americans.flatMap((person) => whole.dots[person] ?? []) ?? [];
  const ally = places[0]?.ally == null ? whole.rings[0] : whole.dots[places[0].ally];
  const points: readonly Point[] = ally ? [...people, ally] : people;
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: middle(points.map(({ x }) => x)), y: middle(points.map(({ y }) => y)) };
}
