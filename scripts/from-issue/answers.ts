import { parse } from 'yaml';

/** What was answered in an issue form, by the ids of its fields; without those that were left empty. */
export type Answers = ReadonlyMap<string, string>;

/** What GitHub writes where nothing was answered. */
const nothing = '_No response_';

/**
 * Reads the answers out of the text of an issue, as GitHub writes it: for each field of the form its label as a heading,
 * then the answer.
 *
 * @param form the form's YAML
 * @returns a sentence on what is wrong where the text was not made by the form, or could be read in two ways
 */
export function readAnswers(issue: string, form: string): Answers | { fault: string } {
  const fields = fieldsOf(form);
  const lines = issue.replace(/\r\n?/g, '\n').split('\n');
  const headings: { id: string; label: string; at: number }[] = [];
  for (const { id, label } of fields) {
    const places = lines.flatMap((line, at) => (line.trimEnd() === `### ${label}` ? [at] : []));
    const [at, second] = places;
    if (at === undefined) return { fault: `the issue lacks the heading "${label}" of the form` };
    if (second !== undefined)
      return { fault: `the issue has the heading "${label}" twice: take it out of the answer` };
    headings.push({ id, label, at });
  }
  const wrong = headings.find(({ at }, index) => at < (headings[index - 1]?.at ?? 0));
  if (wrong) return { fault: `the heading "${wrong.label}" of the issue is not where the form has it` };
  const answers = headings.map(({ id, at }, index): [string, string] => [
    id,
    unfenced(
      lines
        .slice(at + 1, headings[index + 1]?.at)
        .join('\n')
        .trim(),
    ),
  ]);
  return new Map(answers.filter(([, answer]) => answer !== '' && answer !== nothing));
}

interface Field {
  id: string;
  label: string;
}

function fieldsOf(form: string): Field[] {
  const { body } = parse(form) as { body: { id: string; attributes: { label: string } }[] };
  return body.map(({ id, attributes: { label } }) => ({ id, label }));
}

/** An answer without the fence of code that a field with \`render\` has. */
function unfenced(answer: string): string {
  return /^```\w*\n([\s\S]*)\n```$/.exec(answer)?.[1]?.trim() ?? answer;
}
