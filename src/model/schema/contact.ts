import { field } from './field.ts';

/** A mail address as it stands behind `mailto:`, without a name. */
export const mailAddress = field((value) =>
  /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z\d-]+\.)+[a-z][a-z\d-]+$/i.test(value) && value.length <= 254
    ? null
    : {
        rule: 'text-form',
        expected: 'a mail address such as bread@example.org',
        fix: 'write the address alone, without a name and without `mailto:`',
      },
);

/** A branch, or the path of a folder in a repository. */
export const repositoryPath = field((value) =>
  /^(?:\.|(?!-|\.{1,2}(?:\/|$))[\w.+-]+(?:\/(?!\.{1,2}(?:\/|$))[\w.+-]+)*)$/.test(value) &&
  value.length <= 200
    ? null
    : {
        rule: 'text-form',
        expected: 'letters, digits, hyphens, dots and underscores, with a slash between folders',
        fix: 'write it as the repository shows it, without a slash at its ends',
      },
);
