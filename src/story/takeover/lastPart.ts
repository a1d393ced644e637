// What the last steps need that the page does not carry from the start: their words, and what these tell of.
export { LATER_TABLES } from '../../dataset/laterTables.gen';
export { lastIslands } from './storyIslands';
