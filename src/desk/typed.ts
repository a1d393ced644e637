// What is typed in a field of the desk and not yet taken: a field tells of it only once it is left.
import { flushSync, tick } from 'svelte';

/** Takes what is typed in the field that has the focus, which keeps it; at once, should the page be left. */
export function takeTyped(): void {
  flushSync(() => typedIn()?.dispatchEvent(new Event('change', { bubbles: true })));
}

/**
 * On `mousedown` of a button: a field that is typed in keeps the focus until the press is done. Left before, it would
 * change what is listed, and another button would be under the pointer.
 */
export function keepField(event: MouseEvent): void {
  if (typedIn() !== null) event.preventDefault();
}

/** Does what a button says. If that takes away the button, and it had the focus, the next one within gets it. */
export async function press(
  button: HTMLButtonElement,
  within: HTMLElement | undefined,
  act: () => void,
): Promise<void> {
  const buttons = () => [...(within?.querySelectorAll('button') ?? [])];
  const place = buttons().indexOf(button);
  const hadFocus = document.activeElement === button;
  takeTyped();
  act();
  await tick();
  if (!hadFocus || button.isConnected) return;
  const next = buttons()[place] ?? buttons().at(-1) ?? within?.querySelector('h2');
  next?.focus();
}

function typedIn(): Element | null {
  const { activeElement } = document;
  return activeElement?.matches('input:not([type]), textarea') ? activeElement : null;
}
