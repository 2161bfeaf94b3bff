import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Imports that a folder must not have, as regular expressions over what stands in the import, each with its reason. */
function forbid(files, patterns) {
  return {
    files,
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: patterns.map(([regex, message]) => ({ regex, message })) },
      ],
    },
  };
}

const framework = ['^(next|react|react-dom|next-intl|server-only)(/|$)', 'A pure domain knows no framework.'];
const machine = ['^(node:|fs$|path$)', 'A pure domain does no I/O; take what it reads as an argument.'];
const glue = ['^@/lib/(data|i18n|http|build|enhance)(/|$)', 'Imports point down: pure domains know no glue.'];
const above = ['^@/(app|components|scripts|e2e)(/|$)', 'Imports point down.'];
const generated = ['(^|/)\\.generated/|contentlayer/generated', 'Only lib/data reads generated content.'];
const build = ['^@/lib/build(/|$)', 'Nobody imports the build at run time.'];

/** Siblings that a pure domain must not know. */
const siblings = (allowed) => [
  `^@/lib/(?!(${allowed.join('|')})(/|$))(api|country|crisis|guides|helplines|locales|search|site)(/|$)`,
  `Of the other domains, only ${allowed.join(' and ')} may be used here.`,
];

const pure = [framework, machine, glue, above, generated];

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.generated/',
      '.contentlayer/',
      'node_modules/',
      'next-env.d.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  forbid(['lib/locales/**'], [...pure, siblings(['locales'])]),
  forbid(['lib/country/**'], [...pure, siblings(['country', 'locales'])]),
  forbid(['lib/site/**'], [...pure, siblings(['site'])]),
  forbid(['lib/guides/**'], [...pure, siblings(['guides', 'locales'])]),
  forbid(['lib/helplines/**'], [...pure, siblings(['helplines', 'locales', 'country'])]),
  forbid(['lib/api/**'], [...pure, siblings(['helplines'])]),
  forbid(['lib/crisis/**'], [...pure, siblings(['crisis', 'locales'])]),
  forbid(
    ['lib/search/**'],
    [
      ...pure,
      siblings(['search', 'locales', 'crisis']),
      ['^@/lib/crisis/(?!normalise)', 'search may use crisis/normalise, nothing else of it.'],
    ],
  ),
  forbid(
    ['lib/enhance/**'],
    [framework, machine, above, generated, ['^@/lib/', 'The script for the browser stands alone.']],
  ),
  forbid(
    ['lib/http/**'],
    [
      above,
      generated,
      build,
      ['^@/lib/(data|i18n)(/|$)', 'lib/http turns requests into plain inputs; it knows no content.'],
    ],
  ),
  forbid(
    ['lib/i18n/**'],
    [above, build, generated, ['^@/lib/(http|data/(?!messages))', 'lib/i18n knows words and names only.']],
  ),
  forbid(['lib/data/**'], [above, build]),
  forbid(['lib/build/**'], [above, ['^@/lib/(data|i18n|enhance)(/|$)', 'The build makes what these read.']]),
  forbid(
    ['components/**'],
    [
      machine,
      generated,
      build,
      ['^@/(app|scripts|e2e)(/|$)', 'Imports point down.'],
      ['^(next|next-intl|server-only)(/|$)', 'Components are plain functions of their props.'],
      ['^@/lib/(data|http)(/|$)', 'A component gets its data as props.'],
    ],
  ),
  forbid(['app/**'], [generated, build, ['^@/(scripts|e2e)(/|$)', 'Imports point down.']]),
);
