import { readdirSync } from 'node:fs'
import js from '@eslint/js'
import ts from 'typescript-eslint'
import vue from 'eslint-plugin-vue'

/** Forbids import paths, so that the rooms of the house stay apart (README, "The house"). */
const forbid = (...rules) => ({
  'no-restricted-imports': ['error', {
    patterns: rules.map(([paths, message]) => (typeof paths === 'string' ? { regex: paths, message } : { group: paths, message })),
  }],
})

const outside = [['vue', 'vue/*', 'vitepress', 'vitepress/*', 'node:*'], 'Rules know neither Vue, VitePress nor Node.']
const views = readdirSync(new URL('.vitepress/theme/views', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
const ANY_INSTRUMENT = 'exercises/instruments/'
const instruments = [ANY_INSTRUMENT, 'Only views/<id> knows the instrument of that name: draw its outline and its definition, or load it by id.']
const theme = [['**/.vitepress/**', '**/theme/**'], 'Rules never import the theme.']

export default ts.config(
  { ignores: ['node_modules/', '.bench/', '.vitepress/dist/', '.vitepress/cache/', '.vitepress/.temp/', 'coverage/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: ['error', 'always'],
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'vue/multi-word-component-names': 'error',
      'vue/no-v-html': 'error',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/attributes-order': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/require-default-prop': 'off',
      'vue/no-restricted-syntax': ['error', {
        selector: "VElement[name=/^(textarea|input)$/] > VStartTag:not(:has(VAttribute[key.name='type'][value.value=/^(radio|checkbox)$/])) > VAttribute[directive=true][key.name.name='model']",
        message: 'v-model waits for the end of a composition: bind `:value` and `@input` with typedIn (composables/typing.ts).',
      }],
    },
  },
  { files: ['exercises/**/*.ts'], ignores: ['exercises/cli*.ts'], rules: forbid(outside, theme) },
  {
    files: ['exercises/core/*.ts'],
    rules: forbid(outside, theme, [['../*'], 'core imports nothing of ours outside core.']),
  },
  {
    files: ['exercises/core/*/**/*.ts'],
    rules: forbid(outside, theme, [['../../*'], 'core imports nothing of ours outside core.']),
  },
  {
    files: ['exercises/instruments/**/*.ts', 'exercises/workpieces/**/*.ts', 'exercises/questions/**/*.ts'],
    rules: forbid(outside, theme, ['^\\.\\./(?!(?:\\.\\./)?core/)', 'Instruments, workpieces and questions import only core and themselves.']),
  },
  {
    files: ['exercises/responses/**/*.ts', 'exercises/workshop/**/*.ts'],
    rules: forbid(outside, theme, ['^\\.\\./(?!core/)', 'responses and workshop import only core and themselves.']),
  },
  {
    files: ['.vitepress/theme/support/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'fetch', 'alert']
        .map((name) => ({ name, message: 'support is pure: take it as a parameter.' }))],
    },
  },
  {
    files: ['.vitepress/theme/support/**/*.ts'],
    rules: forbid(
      instruments,
      [['vue', 'vue/*', 'vitepress', 'vitepress/*', 'node:*'], 'support is pure: no Vue, no VitePress, no Node.'],
      [['**/composables/**', '**/components/**', '*.vue'], 'support imports neither composables nor components.'],
    ),
  },
  {
    files: ['.vitepress/theme/composables/**/*.ts'],
    ignores: ['.vitepress/theme/composables/useSite.ts', '.vitepress/theme/composables/pageMenu.ts'],
    rules: forbid(
      instruments,
      [['vitepress', 'vitepress/*'], 'Only useSite.ts knows VitePress, so that tools can be bundled without it.'],
      [['**/components/**', '*.vue'], 'Composables do not import components.'],
    ),
  },
  {
    files: ['.vitepress/theme/components/**/*.vue', '.vitepress/theme/components/**/*.ts'],
    rules: forbid(instruments, [['vitepress', 'vitepress/*'], 'Components reach VitePress only through useSite.ts.']),
  },
  { files: ['.vitepress/theme/strings/**/*.ts'], rules: forbid(instruments) },
  ...views.map((id) => ({
    files: [`.vitepress/theme/views/${id}/**`],
    rules: {
      // `Person.vue` and `Group.vue` are found by these names.
      'vue/multi-word-component-names': 'off',
      ...forbid(
        [`${ANY_INSTRUMENT}(?!${id}/)`, 'A view knows its own instrument only.'],
        [['vitepress', 'vitepress/*'], 'Views reach VitePress only through useSite.ts.'],
      ),
    },
  })),
)
