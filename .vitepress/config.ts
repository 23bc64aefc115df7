import { fileURLToPath } from 'node:url'
import { defineConfig, type HeadConfig } from 'vitepress'
import { markdown } from './config/markdown'
import { menus } from './config/menus'
import { withoutPager } from './config/course/pager'
import { makeOffline } from './config/offline'
import { search } from './config/search'
import { withPolicy } from './config/security'
import { vite } from './config/vite'
import { siteStrings } from './theme/strings/site'
import { begunScript } from './theme/support/course/begun'

/** Folder of the server that the site is published in; `BASE=/diplomado/ npm run build` for another than its root. */
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/')

const head: HeadConfig[] = [
  ['link', { rel: 'icon', href: `${base}marca.svg`, type: 'image/svg+xml' }],
  ['link', { rel: 'apple-touch-icon', href: `${base}marca-180.png` }],
  ['link', { rel: 'manifest', href: `${base}manifest.webmanifest` }],
  ['meta', { name: 'theme-color', content: '#faf7f0', media: '(prefers-color-scheme: light)' }],
  ['meta', { name: 'theme-color', content: '#0e1c20', media: '(prefers-color-scheme: dark)' }],
]

export default defineConfig({
  lang: 'es-CL',
  title: siteStrings.title,
  description: siteStrings.description,
  base,
  srcDir: 'docs',
  cleanUrls: true,
  metaChunk: true,
  head,
  markdown,
  vite,
  transformPageData: withoutPager,
  transformHead: ({ pageData }) => (pageData.relativePath === 'index.md' ? [['script', {}, begunScript]] : []),
  transformHtml: withPolicy,
  buildEnd: makeOffline,
  themeConfig: {
    ...menus(fileURLToPath(new URL('../docs', import.meta.url))),
    logo: { src: '/marca.svg', alt: '' },
    search: search(),
    outline: { label: siteStrings.outline, level: [2, 3] },
    docFooter: { prev: siteStrings.previous, next: siteStrings.next },
    footer: { message: siteStrings.footer.privacy, copyright: siteStrings.footer.licences },
    skipToContentLabel: siteStrings.skip,
    sidebarMenuLabel: siteStrings.menu,
    returnToTopLabel: siteStrings.top,
    darkModeSwitchLabel: siteStrings.theme,
    darkModeSwitchTitle: siteStrings.toDark,
    lightModeSwitchTitle: siteStrings.toLight,
  },
})
