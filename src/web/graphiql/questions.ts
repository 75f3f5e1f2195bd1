/** A question in words, and the operation that asks it. */
export interface Question {
  readonly words: string;
  readonly query: string;
}

/** In README, a question stands in bold letters before the operation that asks it. */
const QUESTION = /^\*\*(.+\?)\*\*\n+```graphql\n([^]*?)\n```$/gm;

/** The questions that README answers, each as an operation that begins with its words and is named after them. */
export function questionsIn(readme: string): Question[] {
  return [...readme.matchAll(QUESTION)].map(([, words = '', query = '']) => ({
    words,
    query: `# ${words}\n${query.replace(/^\{/, `query ${operationName(words)} {`)}\n`,
  }));
}

/** GraphiQL shows a tab by its operation's name: the first words of the question, as many as a tab holds. */
function operationName(words: string): string {
  let name = '';
  for (const word of words.match(/[\p{L}\p{N}]+/gu) ?? []) {
    // Of a name, GraphQL knows Latin letters only.
    const latin = word.replace(/\W/g, '');
    if (name.length > 0 && name.length + latin.length > LONGEST_NAME) break;
    name += latin.charAt(0).toUpperCase() + latin.slice(1);
  }
  return name;
}

const LONGEST_NAME = 28;
