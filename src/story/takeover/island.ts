// A part of the page that is rendered, and taken over, by itself.
import type { Component, ComponentProps } from 'svelte';
import type { View } from '../storyboard';
import Guarded from './Guarded.svelte';

/** A component with its properties, and the attribute that marks its place in the shell. */
export interface Island {
  readonly attribute: 'data-words' | 'data-figure' | 'data-notice' | 'data-chart';
  /** The attribute's value. */
  readonly name: string;
  /** What the stage shows there; null: words. */
  readonly view: View | null;
  readonly component: typeof Guarded;
  readonly props: ComponentProps<typeof Guarded>;
}

/** Checks properties against the component's own before both are put in one list with others, guarded. */
export function island<Props extends Record<string, unknown>>(
  attribute: Island['attribute'],
  name: string,
  view: View | null,
  component: Component<Props>,
  props: Props,
): Island {
  const Part = component as Component<Record<string, unknown>>;
  return { attribute, name, view, component: Guarded, props: { Part, props } };
}
