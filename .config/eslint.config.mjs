import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    rules: {
      // The limits that the project holds its files and functions to.
      'max-lines': ['error', { max: 210, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Check whether a value is there; do not assert it.
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'off',
      // Patterns that refuse control characters have to name them.
      'no-control-regex': 'off',
      eqeqeq: 'error',
    },
  },
  // A describe block is one long function by nature.
  { files: ['tests/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
);
