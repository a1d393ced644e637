// Countries' names in running text.

/** Names that take an article: 'the Netherlands', 'the United States'. */
const WITH_ARTICLE = /^(United |Netherlands)/;

/** The name as it stands in a sentence: 'Denmark', 'the Netherlands'. */
export function inSentence(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
