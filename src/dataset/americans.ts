/** Code of the United States, whose dead are those that the sentence counts in pairs. */
export const AMERICANS = 'USA';
