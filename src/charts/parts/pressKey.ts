// Keys for what is a button but no `button` element: of those, Firefox leaves the words out when a reader
// copies, and reader views take them out.

/** A listener to keys that presses as a button does: by Enter and by Space. */
export function pressKey(press: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
}
