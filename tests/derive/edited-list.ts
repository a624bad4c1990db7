import { paper, path, site, theme, type Files } from '../model/invented-list.ts';

/** A paper of a list that is edited. */
interface EditedPaper {
  id: string;
  former: string[];
  theme: string;
  alsoIn: string[];
  title: string;
  note: string;
  authors: string[];
  year: number;
  added: string;
  tags: string[];
  cites: string[];
  extends: string[];
  revised: string[];
}

/** A list while it is edited. */
export interface EditedList {
  papers: EditedPaper[];
  /** Named by the introduction of a theme that it is not part of, and by nothing else. */
  guide: EditedPaper;
  /** Changes that were made so far, from which new names are taken. */
  count: number;
  themeTitle: string;
  tagLabel: string;
  tagline: string;
  step: string;
}

/** Says a number from 0 to one below the given one. */
export type Dice = (sides: number) => number;

const people = ['Ada Kneader', 'Bo Crumb', 'Lonneke van der Oven', '王小麦', 'Zoë Ünal'];

/** A list of some papers that cite, extend and follow each other. */
export function listToEdit(): EditedList {
  const list: EditedList = {
    papers: [],
    guide: newPaper('guide', 'fermentation'),
    count: 0,
    themeTitle: 'Ovens',
    tagLabel: 'rye bread',
    tagline: 'Papers on dough',
    step: 'Why time',
  };
  const dice = (sides: number) => list.count % sides;
  for (let number = 0; number < 6; number++) {
    add(list, dice);
    list.count++;
  }
  return list;
}

/** Kinds of edits, each of which leaves the list valid. */
const edits: ((list: EditedList, dice: Dice) => void)[] = [
  add,
  (list, dice) => change(list, dice, (one) => (one.title = `Loaf ${list.count} anew: a Study`)),
  (list, dice) => change(list, dice, (one) => (one.note = `${one.note} Baked ${list.count} times.`)),
  (list, dice) => change(list, dice, (one) => (one.year = 2015 + dice(8))),
  (list, dice) => change(list, dice, (one) => (one.added = `2026-0${1 + dice(9)}-11`)),
  (list, dice) => change(list, dice, (one) => (one.tags = dice(2) ? ['rye'] : [])),
  (list, dice) => change(list, dice, (one) => (one.alsoIn = dice(2) ? [other(one.theme)] : [])),
  (list, dice) => change(list, dice, (one) => one.authors.push(`New Baker ${list.count}`)),
  (list, dice) => change(list, dice, (one) => (one.authors = [people[dice(people.length)] ?? ''])),
  (list, dice) => change(list, dice, (one) => (one.cites = oneOf(list, dice, one))),
  // Only earlier ones, so that no two papers extend each other.
  (list, dice) =>
    change(list, dice, (one) => {
      const earlier = list.papers.slice(0, list.papers.indexOf(one));
      one.extends = earlier.length === 0 ? [] : [earlier[dice(earlier.length)]?.id ?? ''];
    }),
  (list, dice) => change(list, dice, (one) => one.revised.push(`loaf ${list.count} weighs less`)),
  (list) => (list.guide.title = `Guide ${list.count}: to Ovens`),
  (list, dice) => change(list, dice, (one) => rename(list, one, `loaf-${list.count}-anew`)),
  (list, dice) => change(list, dice, (one) => remove(list, one)),
  (list) => (list.themeTitle = `Ovens ${list.count}`),
  (list) => (list.tagLabel = `rye ${list.count}`),
  (list) => (list.tagline = `Papers on dough ${list.count}`),
  (list) => (list.step = `Why time ${list.count}`),
];

/** Edits a list at random. */
export function edit(list: EditedList, dice: Dice): void {
  list.count++;
  edits[dice(edits.length)]?.(list, dice);
}

function other(theme: string): string {
  return theme === 'ovens' ? 'fermentation' : 'ovens';
}

function change(list: EditedList, dice: Dice, to: (one: EditedPaper) => void): void {
  const one = list.papers[dice(list.papers.length)];
  if (one) to(one);
}

function oneOf(list: EditedList, dice: Dice, but: EditedPaper): string[] {
  const found = list.papers[dice(list.papers.length)];
  return found && found !== but ? [found.id] : [];
}

function add(list: EditedList, dice: Dice): void {
  list.papers.push({
    ...newPaper(`loaf-${list.count}`, dice(2) ? 'ovens' : 'fermentation'),
    authors: people.slice(dice(people.length), dice(people.length) + 2).concat(`Baker ${list.count}`),
    year: 2015 + dice(8),
    tags: dice(2) ? ['rye'] : [],
    cites: list.papers.slice(0, dice(3)).map(({ id }) => id),
  });
}

function newPaper(id: string, theme: string): EditedPaper {
  return {
    id,
    former: [],
    theme,
    alsoIn: [],
    title: `${id.replace('loaf-', 'Loaf ')}: a Study of Dough`,
    note: `The paper ${id} asks what some hours of rest in a cold room do to a dough of rye and wheat flour.`,
    authors: [`Baker of ${id}`],
    year: 2014,
    added: '2026-06-11',
    tags: [],
    cites: [],
    extends: [],
    revised: [],
  };
}

function rename(list: EditedList, one: EditedPaper, id: string): void {
  const renamed = (ids: string[]) => ids.map((name) => (name === one.id ? id : name));
  for (const each of list.papers) {
    each.cites = renamed(each.cites);
    each.extends = renamed(each.extends);
  }
  one.former.push(one.id);
  one.id = id;
}

function remove(list: EditedList, one: EditedPaper): void {
  // The path needs a step.
  if (list.papers.length < 3) return;
  list.papers = list.papers.filter((each) => each !== one);
  for (const each of list.papers) {
    each.cites = each.cites.filter((id) => id !== one.id);
    each.extends = each.extends.filter((id) => id !== one.id);
  }
}

/** The files of the list as it is now. */
export function filesOf(list: EditedList): Files {
  const [first, second] = list.papers;
  const steps = `[{ paper: ${first?.id}, note: ${list.step} }, { paper: ${second?.id}, note: Why heat }]`;
  return {
    'site.md': site({ tagline: list.tagline }),
    'vocabulary.yaml': `tags:\n  sourdough: {}\n  rye: { label: ${list.tagLabel} }\n`,
    'themes/ovens.md': theme({ title: list.themeTitle }, `About ovens, [@guide] first.`),
    'paths/weekend.md': path({ steps }),
    'papers/ovens/slow-dough.md': null,
    ...Object.fromEntries(
      [...list.papers, list.guide].map((one) => [`papers/${one.theme}/${one.id}.md`, entryOf(one)]),
    ),
  };
}

function entryOf(one: EditedPaper): string {
  const relations = one.extends.map((id) => `{ extends: ${id}, because: it goes on from there }`);
  // In one sentence, which the page of each of them shows with the names of the others.
  const names = one.cites.map((id) => `[@${id}]`).join(' and ');
  const cited = names === '' ? '' : ` It goes on from ${names}.`;
  return paper(
    {
      title: `"${one.title}"`,
      authors: JSON.stringify(one.authors),
      published: String(one.year),
      added: one.added,
      url: `https://example.org/${one.id}`,
      tags: JSON.stringify(one.tags),
      alsoIn: JSON.stringify(one.alsoIn),
      aliases: JSON.stringify(one.former),
      relations: `[${relations.join(', ')}]`,
      revised:
        one.revised.length === 0
          ? null
          : `[${one.revised.map((what) => `{ on: 2026-11-12, what: ${what} }`).join(', ')}]`,
    },
    one.note + cited,
  );
}
