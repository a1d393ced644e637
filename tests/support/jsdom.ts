// Set-up of the component tests: matchers, and what jsdom lacks.
import '@testing-library/jest-dom/vitest';
