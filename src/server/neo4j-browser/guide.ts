import type { SavedQuestion } from './saved-questions.js';

/** Where a guide wants a saved question. */
const QUESTION = /<question name="([^"]*)"><\/question>/g;
/** Where a guide wants the address of the server that it came from. */
const ORIGIN = /\{origin\}/g;

/**
 * A guide with its questions in it, which stand once, in their files. A click on one's triangle asks it.
 * @throws Error where it names a question that is not there
 */
export function withQuestions(guide: string, questions: readonly SavedQuestion[]): string {
  const byName = new Map(questions.map((question) => [question.name, question]));
  return guide.replace(QUESTION, (_, name: string) => {
    const question = byName.get(name);
    if (!question) throw new Error(`The guide wants a question "${name}", which is not among the saved ones.`);
    return `<p><strong>${asHtml(question.title)}</strong></p>\n<pre class="code runnable">${asHtml(question.statement)}</pre>`;
  });
}

/** A guide whose links lead back to the server that it came from. */
export function withOrigin(guide: string, origin: string): string {
  return guide.replace(ORIGIN, asHtml(origin));
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
