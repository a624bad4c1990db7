import { unreadBody } from '../../markdown/body.ts';
import { checkPaper } from '../../model/checks/check-paper.ts';
import { oneFaultAValue } from '../../model/checks/one-problem-a-value.ts';
import type { PaperSurroundings } from '../../model/checks/surroundings.ts';
import type { ListFile } from '../../model/files/walk.ts';
import { addressSlug } from '../../model/schema/field.ts';
import type { FieldFault } from '../../model/schema/field-fault.ts';
import { paperSchema } from '../../model/schema/paper.ts';
import { validate } from '../../model/schema/validate.ts';
import { parseYaml, type YamlReading } from '../../model/yaml/parse.ts';
import type { Fault } from '../../problems/finding.ts';
import { rules } from '../../problems/rules.ts';
import { shown } from '../../problems/source.ts';
import { entryFile, pathOf, textOf, type Draft } from './draft.ts';

/** What the list declares, as far as entries are held against it. */
export type ListTerms = Pick<PaperSurroundings, 'themeIds' | 'tags' | 'declared'>;

/** The form knows no other entry: duplicates are looked up in the search index. */
const noOthers = {
  folder: '',
  paperIds: new Set<string>(),
  draftIds: new Set<string>(),
  pathIds: new Set<string>(),
  renamed: () => undefined,
  venues: null,
};

/** What is to be done about a control, in the words of the check. */
export interface DraftMessage {
  /** Name of the control. */
  control: string;
  isError: boolean;
  /** The rule of the check. */
  rule: string;
  /** The sentence, with code in backticks. */
  words: string;
}

/**
 * Holds a draft against the schema and the rules of an entry: what `npm run check` says of the same file, but for its
 * Markdown and for what other entries say.
 */
export function checkDraft(draft: Draft, today: string, terms: ListTerms): DraftMessage[] {
  const entry = entryFile(draft, today);
  const { text, theme, id } = entry;
  const bodyOffset = text.indexOf('\n---\n', 3) + '\n---\n'.length;
  const yaml = parseYaml(text.slice('---'.length, bodyOffset - '---\n'.length), '---'.length);
  const { fields, faults } = validate(yaml, paperSchema);
  const file: ListFile = { path: pathOf(entry), theme, id, role: 'paper' };
  const note = { html: '', text: noteText(textOf(draft, 'note')) };
  const body = { ...unreadBody('', []), note };
  const around = { ...noOthers, ...terms, compile: () => body };
  const checked = checkPaper(file, { text, yaml, fields, body, bodyOffset, faults }, around);
  const found = oneFaultAValue([...yaml.faults, ...faults, ...checked]);
  return [
    ...idMessages(id),
    ...found
      .filter(({ rule }) => theme !== '' || rule !== 'unknown-theme')
      .map((fault) => messageOf(controlOf(yaml, fault, bodyOffset), fault)),
    ...(theme === '' ? [missingTheme(terms)] : []),
  ];
}

/** The first paragraph of a note as the check counts it: without the signs of Markdown around words. */
function noteText(note: string): string {
  const [first = ''] = note.split(/\n\s*\n/);
  return /^#/.test(first) ? '' : first.replace(/[*_`]/g, '').trim();
}

function idMessages(id: string): DraftMessage[] {
  const result = addressSlug.safeParse(id);
  return (result.error?.issues ?? []).slice(0, 1).map((issue) => {
    const { params } = issue as unknown as { params: FieldFault };
    const fix =
      id === ''
        ? 'write the name that people use for the paper, else two to four words of its title'
        : params.fix;
    const found = id === '' ? 'no id' : (params.found ?? shown(id));
    return messageOf('id', { rule: params.rule, found, expected: params.expected, fix });
  });
}

function missingTheme({ themeIds }: ListTerms): DraftMessage {
  return messageOf('theme', {
    rule: 'unknown-theme',
    found: 'no theme',
    expected: `one of the ${themeIds.size} themes of the list`,
    fix: 'choose the one in which readers look for the paper first',
  });
}

function messageOf(
  control: string,
  { rule, found, expected, fix }: Omit<Fault, 'start' | 'end'>,
): DraftMessage {
  const isError = rules[rule].severity === 'error';
  return { control, isError, rule, words: `Found ${found}; expected ${expected}. To repair it, ${fix}.` };
}

/** The control that a fault is about, by its place in the file. */
function controlOf(yaml: YamlReading, fault: Fault, bodyOffset: number): string {
  if (fault.start >= bodyOffset || /^note-/.test(fault.rule)) return 'note';
  const field = fieldAt(yaml, [], fault.start);
  if (field === null) return absentField(fault);
  const part = /^(?:links|facets|facts)$/.test(field) ? fieldAt(yaml, [field], fault.start) : null;
  return part === null ? field : `${field}.${part}`;
}

/** The last field of a map that begins before an offset. */
function fieldAt(yaml: YamlReading, path: string[], offset: number): string | null {
  const names = yaml.entriesAt(path).map(([name]) => name);
  return names.findLast((name) => yaml.rangeOf([...path, name], true).start <= offset) ?? null;
}

/** The control of a field that is missing, which has no place of its own. */
function absentField({ rule, found }: Fault): string {
  if (rule === 'author-missing') return 'authors';
  if (rule === 'identifier-missing') return 'arxiv';
  if (rule === 'unknown-theme') return 'theme';
  return /^no field `(\w+)`$/.exec(found)?.[1] ?? 'title';
}
