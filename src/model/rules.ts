import type { Severity } from './problem.ts';

interface Rule {
  severity: Severity;
  /** One sentence: what must hold. Shown in CONTRIBUTING.md under the heading named like the rule. */
  says: string;
}

/** Every check of the list. The key is the rule's id: in messages, in tests and in CONTRIBUTING.md. */
export const rules = {
  'file-name': {
    severity: 'error',
    says: 'A file name is the id: small letters, digits and single hyphens, then `.md`.',
  },
  'file-place': {
    severity: 'error',
    says: 'The list holds only site.md, vocabulary.yaml, LICENSE, themes/, paths/ and papers/<theme>/.',
  },
  'file-missing': { severity: 'error', says: 'A list has a site.md and at least one theme.' },
  'file-size': { severity: 'error', says: 'A file holds 32 KiB or less.' },
  'file-encoding': {
    severity: 'error',
    says: 'A file is UTF-8 text without control characters.',
  },
  'frontmatter-fence': {
    severity: 'error',
    says: 'Frontmatter opens with a first line of exactly `---` and closes with another.',
  },
  'yaml-syntax': { severity: 'error', says: 'Frontmatter is YAML that parses.' },
  'yaml-feature': { severity: 'error', says: 'YAML anchors, aliases and tags are not used.' },
  'yaml-comment': {
    severity: 'error',
    says: 'A value with ` #` in it stands in quotes, or YAML cuts it off there.',
  },
  'unknown-field': { severity: 'error', says: 'Only the documented fields exist.' },
  'missing-field': { severity: 'error', says: 'Obligatory fields are there.' },
  'wrong-type': { severity: 'error', says: 'A field holds text, a list or a map as documented.' },
  'unknown-value': { severity: 'error', says: 'A field with fixed values holds one of them.' },
  'text-form': {
    severity: 'error',
    says: 'Text is one line, not empty, within its length, without HTML or invisible characters.',
  },
  'author-form': { severity: 'error', says: 'Each author is one person or one organization.' },
  'author-missing': { severity: 'error', says: 'A paper names its authors or an organization.' },
  'date-form': { severity: 'error', says: 'A date is written YYYY-MM-DD, YYYY-MM or YYYY.' },
  'date-not-real': { severity: 'error', says: 'A date exists in the calendar.' },
  'arxiv-unquoted': {
    severity: 'error',
    says: 'An arXiv id stands in quotes, since other YAML readers take it for a number.',
  },
  'identifier-form': {
    severity: 'error',
    says: 'Identifiers are bare: no prefix, no address, no version.',
  },
  'identifier-missing': {
    severity: 'error',
    says: 'A paper has at least one of arxiv, doi, acl, openreview and url.',
  },
  'url-form': { severity: 'error', says: 'Addresses are absolute and start with https://.' },
  'list-repeats': { severity: 'error', says: 'A list does not name the same thing twice.' },
  'unknown-theme': { severity: 'error', says: 'Themes exist as files in themes/.' },
  'unknown-tag': { severity: 'error', says: 'Tags exist in vocabulary.yaml.' },
  'unknown-facet': {
    severity: 'error',
    says: 'Facets, their values and facts are declared in site.md.',
  },
  'unknown-entry': {
    severity: 'error',
    says: 'Relations and reading paths name entries of the list, and no entry relates to itself.',
  },
  'relation-form': { severity: 'error', says: 'A relation has one type, the id of an entry and a reason.' },
  'note-hollow': {
    severity: 'warning',
    says: 'A note says something: no praise, no voice of the authors, not too short.',
  },
  'unknown-citation': { severity: 'error', says: 'A citation names the id of an entry.' },
  'duplicate-id': { severity: 'error', says: 'Ids and aliases are unique in the whole list.' },
  'duplicate-identifier': {
    severity: 'error',
    says: 'No two entries share an arXiv id, DOI, ACL or OpenReview id.',
  },
  'duplicate-title': { severity: 'error', says: 'No two entries have the same title.' },
  'duplicate-term': { severity: 'error', says: 'A synonym belongs to one tag only.' },
  'note-missing': {
    severity: 'error',
    says: 'The body opens with a paragraph that says why to read the paper.',
  },
  'note-footnote': {
    severity: 'error',
    says: 'The first paragraph has no footnote, since lists show it alone.',
  },
  'raw-html': { severity: 'error', says: 'Bodies are Markdown without HTML.' },
  'no-images': { severity: 'error', says: 'Bodies have no images.' },
  'link-form': { severity: 'error', says: 'Links go to https addresses or to a heading.' },
  'heading-level': { severity: 'error', says: 'Headings start at `##`; the title is the only `#`.' },
  'math-form': { severity: 'error', says: 'Mathematics between `$$` is LaTeX that KaTeX can set.' },
  'math-dollar': {
    severity: 'warning',
    says: 'Mathematics stands between double dollars; a single dollar is money.',
  },
  'body-depth': { severity: 'error', says: 'Quotes and lists are nested at most ten deep.' },
} as const satisfies Record<string, Rule>;

/** Id of a rule: the word used in messages, tests and documentation alike. */
export type RuleId = keyof typeof rules;
