/**
 * Who may import whom: each rule's comment is its reason.
 * `config` is reached by its package name, so a path between packages is always a mistake.
 */
const tests = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'config-stands-alone',
      comment: 'config is what all agree on: if it knew a program, programs would depend on each other through it.',
      severity: 'error',
      from: { path: '^config/', pathNot: '^config/(dist|node_modules)/' },
      to: { path: '^(cms|importers|web)/' },
    },
    {
      name: 'cms-imports-config-only',
      comment: 'The CMS is asked over HTTP; knowing the site or the importers would make it impossible to run them apart.',
      severity: 'error',
      from: { path: '^cms/' },
      to: { path: '^(importers|web)/' },
    },
    {
      name: 'importers-import-config-only',
      comment: 'Importers write through the CMS’s batch endpoint like any partner could: no short cut into its code.',
      severity: 'error',
      from: { path: '^importers/' },
      to: { path: '^(cms|web)/' },
    },
    {
      name: 'web-imports-config-only',
      comment: 'The site keeps no state and reads the CMS over HTTP, so that several site processes can run anywhere.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(cms|importers)/' },
    },
    {
      name: 'programs-do-not-know-the-stack',
      comment: 'The stack starts the programs; one that imported it would run only under it. Tests and benches may, and the import command, which works on the running stack by contract.',
      severity: 'error',
      from: { path: '^(cms|importers|web|config)/', pathNot: [tests, '^config/(stack|dist)/', '^[a-z]+/(tests|bench|e2e|testing)/', '^importers/cli(/|\\.ts)'] },
      to: { path: '^config/(dist/esm/)?stack/' },
    },
    {
      name: 'partners-never-import-partners',
      comment: 'Adding a partner touches one folder; a partner that leans on another breaks when that one changes its file.',
      severity: 'error',
      from: { path: '^importers/partners/([^/]+)/' },
      to: { path: '^importers/partners/', pathNot: '^importers/partners/$1/' },
    },
    {
      name: 'routes-never-import-routes',
      comment: 'A route is a page: what two pages share lives beside them under its own name, not inside one of them.',
      severity: 'error',
      from: { path: '^web/app/routes/([^/]+)/' },
      to: { path: '^web/app/routes/', pathNot: '^web/app/routes/$1/' },
    },
    {
      name: 'browser-code-stays-small',
      comment: 'zod weighs 91 KB and the table of communes far more: neither may reach a page that hydrates.',
      severity: 'error',
      from: { path: '^web/app/.*\\.client\\.tsx?$' },
      to: { path: '(node_modules/zod/|^config/(dist/esm/)?geo/)' },
    },
    {
      name: 'only-search-index-writes-to-typesense',
      comment: 'One writer: any other would race with it and the index would no longer equal the CMS.',
      severity: 'error',
      from: { path: '^web/app/' },
      to: { path: '^web/search-index/' },
    },
    {
      name: 'no-cycles',
      comment: 'Files that need each other are one idea cut in two, and load in an order nobody chose.',
      severity: 'error',
      from: { pathNot: '/(node_modules|dist)/' },
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unresolved-import',
      comment: 'An import that leads nowhere works until the day that line runs.',
      severity: 'error',
      from: { pathNot: tests },
      to: { couldNotResolve: true, pathNot: ['^virtual:', '\\?url$', '^node:'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^config/dist'] },
    exclude: { path: ['(^|/)dist/(?!esm/)', '(^|/)build/', '\\.css$', '\\.json$', '\\.svg$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.checks.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
