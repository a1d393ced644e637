// Set-up of the component tests: matchers, patience, and what jsdom lacks.
import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';

// Busy machines may take longer than a second; a test that passes never waits for it.
configure({ asyncUtilTimeout: 10_000 });

// It has no layout, so that nothing can be out of sight.
Element.prototype.scrollIntoView = () => undefined;
