// How the dots move from one view to another.
import type { MoveKind } from '../../charts/dots/dotMove';
import type { View } from '../storyboard';

/** By what the two views are: see MoveKind. */
export function moveKind(from: View, to: View): MoveKind {
  if (to === 'everyone') return 'gather';
  if (from === 'triad' || to === 'triad') return 'zoom';
  return from === to ? 'change' : 'rise';
}
