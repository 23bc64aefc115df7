import type { HeadConfig } from 'vitepress'
import { begunScript } from '../theme/support/course/begun'
import { earlyPressScript } from '../theme/support/early-press'
import { short } from './inline-scripts'

/** The head of every page. */
export const head = (base: string): HeadConfig[] => [
  ['link', { rel: 'icon', href: `${base}marca.svg`, type: 'image/svg+xml' }],
  ['link', { rel: 'apple-touch-icon', href: `${base}marca-180.png` }],
  ['link', { rel: 'manifest', href: `${base}manifest.webmanifest` }],
  ['meta', { name: 'theme-color', content: '#faf7f0', media: '(prefers-color-scheme: light)' }],
  ['meta', { name: 'theme-color', content: '#0e1c20', media: '(prefers-color-scheme: dark)' }],
  short(['script', {}, earlyPressScript]),
]

/** What the head of one page has besides. */
export const pageHead = (page: string): HeadConfig[] => (page === 'index.md' ? [short(['script', {}, begunScript])] : [])
