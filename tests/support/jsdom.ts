// Set-up of the component tests: matchers, and what jsdom lacks.
import '@testing-library/jest-dom/vitest';

// It has no layout, so that nothing can be out of sight.
Element.prototype.scrollIntoView = () => undefined;
