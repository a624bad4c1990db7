import { cancel, isCancel, text } from '@clack/prompts';
import { maxSlugLength } from '../src/text/slug.ts';
import { exit, readArguments } from './command.ts';
import { newListFiles } from './init/new-list.ts';
import { replaceList } from './init/replace-list.ts';

const help = `Empties content/ to a new list on another topic, with two worked examples. Nothing else is changed.

npm run init -- [options]
  --title TEXT        name of the list
  --tagline TEXT      what it is about, in one sentence
  --theme "ID=TITLE"  a theme; may be given several times; without ID= the id is made of the title
  --repository URL    where the list is kept
  --url URL           address under which it is published; default: that of the pages of a GitHub or GitLab repository
  --force             delete changes that are not committed, too
  --content FOLDER    the list; default: READING_LIST or content
  --help              this text

In a terminal, what is not given is asked for.
Exit status: 0 done, 2 nothing was changed.
`;

/** `npm run init`. @returns the exit status */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, list } = readArguments(argv, {
    title: { type: 'string' },
    tagline: { type: 'string' },
    theme: { type: 'string', multiple: true },
    repository: { type: 'string' },
    url: { type: 'string' },
    force: { type: 'boolean' },
  });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const title = await answer('title', values.title, 'Name of the list', 'Bread Science');
  const tagline = await answer(
    'tagline',
    values.tagline,
    'What it is about, in one sentence',
    'Papers on dough',
  );
  const themes =
    values.theme ??
    (await answer('theme', undefined, 'Themes, with commas between', 'Dough, Ovens')).split(',');
  const { repository } = values;
  const url = values.url ?? pagesOf(repository) ?? `https://example.org/${idOf(title)}/`;
  const added = new Date().toISOString().slice(0, 10);
  const files = newListFiles({ title, tagline, url, repository, themes: themes.map(themeOf), added });
  replaceList(list, files, values.force ?? false);
  process.stdout
    .write(`${list} is a new list, published at ${url} by its site.md. See it with npm start; add a paper with
npm run new -- "its arXiv id, DOI, address or title"; README.md and CITATION.cff still name the list that was here.
`);
  return exit.ok;
}

/** The value of an option, asked for in a terminal. @throws Error when nobody can answer, or nobody wants to */
async function answer(
  option: string,
  given: string | undefined,
  message: string,
  placeholder: string,
): Promise<string> {
  if (given !== undefined && given.trim() !== '') return given.trim();
  const missing = new Error(`say --${option}: ${message.toLowerCase()}`);
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw missing;
  const typed = await text({
    message,
    placeholder,
    validate: (value) => (value?.trim() ? undefined : 'Type a few words'),
  });
  if (!isCancel(typed)) return typed.trim();
  cancel('Nothing was changed.');
  throw missing;
}

/** A theme of an option: `ovens=Ovens and heat`, or its title alone. */
function themeOf(option: string): { id: string; title: string } {
  const [, id, title] = /^([a-z0-9-]+)=(.+)$/.exec(option.trim()) ?? [];
  return id !== undefined && title !== undefined
    ? { id, title: title.trim() }
    : { id: idOf(option.trim()), title: option.trim() };
}

/** An id made of a title: its letters and digits in small, with hyphens between words. */
function idOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? ['list']).join('-').slice(0, maxSlugLength).replace(/-$/, '');
}

/** Where GitHub and GitLab publish the pages of a repository. */
function pagesOf(repository: string | undefined): string | undefined {
  const [, host, owner, name] =
    /^https:\/\/(github|gitlab)\.com\/([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(repository ?? '') ?? [];
  if (host === undefined || owner === undefined || name === undefined) return undefined;
  const own = `${owner.toLowerCase()}.${host}.io`;
  return name.toLowerCase() === own ? `https://${own}/` : `https://${own}/${name}/`;
}
