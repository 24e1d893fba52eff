import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Whose types each folder is read with: no linter builds the programs of the others. */
const projects = {
  config: ['config/tsconfig.json', 'tsconfig.checks.json'],
  cms: ['cms/tsconfig.json', 'cms/src/admin/tsconfig*.json', 'cms/tsconfig.checks.json'],
  importers: ['importers/tsconfig.json', 'tsconfig.checks.json'],
  web: ['web/tsconfig.json', 'web/tsconfig.server.json', 'web/tsconfig.checks.json'],
};
const strapiBoundary = ['cms/**/*.ts', 'cms/**/*.tsx'];

export default tseslint.config(
  {
    ignores: ['**/node_modules/', '**/dist/', 'web/build/', 'cms/build/', 'cms/types/', 'cms/.strapi/', '**/.cache/', '**/.data/'],
  },
  // A rule is changed here, for everyone and with its reason, never switched off in a file.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    // Node's own globals, for the few files that are not TypeScript (undefined names are tsc's business elsewhere).
    files: ['**/*.mjs', '**/*.cjs'],
    // French wants a narrow no-break space before « ; : ! ? ».
    rules: { 'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true, skipRegExps: true }] },
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly', setTimeout: 'readonly', setInterval: 'readonly', clearInterval: 'readonly' } },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      // Remix loaders throw responses and redirects: that is how they answer.
      '@typescript-eslint/only-throw-error': ['error', { allow: [{ from: 'lib', name: 'Response' }, { from: 'package', package: '@remix-run/router', name: 'TypedResponse' }, { from: 'package', package: '@remix-run/server-runtime', name: 'TypedResponse' }] }],
      // An async function that happens not to wait still keeps its promise to its type.
      '@typescript-eslint/require-await': 'off',
      // Handlers of React events and of node's emitters may be async.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true, allowNullish: true }],
      // `const { secret: _secret, ...rest } = record` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // French wants a narrow no-break space before « ; : ! ? ».
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true, skipRegExps: true, skipJSXText: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
    },
  },
  ...Object.entries(projects).map(([folder, project]) => ({
    files: [`${folder}/**/*.ts`, `${folder}/**/*.tsx`],
    languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
  })),
  {
    // Strapi's own types answer `any` in most places; our shapes are checked where its values enter (zod).
    files: strapiBoundary,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Strapi's document types are those of the generated content types where these exist, and loose where they do not:
      // the same assertion is needed in one clone and superfluous in another.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    files: ['web/app/**/*.tsx', 'cms/src/admin/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // One idea a file: a file that outgrows this holds several.
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.cjs'],
    rules: { 'max-lines': ['error', { max: 250 }] },
  },
);
