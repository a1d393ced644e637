/**
 * Defines `live-page`, the element by which style sheets know that the page answers: whatever else scripts write, a
 * saved copy keeps, but not this. See styles/copy.css. Once a page.
 */
export function defineLivePage(): void {
  customElements.define('live-page', class extends HTMLElement {});
}
