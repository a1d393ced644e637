// An embed's chart as the one island of its page: in the build and in the browser.
import type { ComponentProps } from 'svelte';
import { island, type Island } from '../../story/takeover/island';
import Embed from './Embed.svelte';

/** The chart with its properties. */
export function embedIsland(props: ComponentProps<typeof Embed>): Island {
  return island('data-chart', props.chart, null, Embed, { ...props });
}
