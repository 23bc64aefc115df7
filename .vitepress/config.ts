import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { head, pageHead } from './config/head'
import { withoutKind } from './config/inline-scripts'
import { markdown } from './config/markdown'
import { menus } from './config/menus'
import { makeOffline } from './config/offline'
import { pageData } from './config/page-data'
import { search } from './config/search'
import { withNoScript } from './config/no-script'
import { withPolicy } from './config/security'
import { styles, vite } from './config/vite'
import { siteStrings } from './theme/strings/site'

const { nav, sidebar } = menus(fileURLToPath(new URL('../docs', import.meta.url)))

/** Folder of the server that the site is published in; `BASE=/diplomado/ npm run build` for another than its root. */
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/')

export default defineConfig({
  lang: 'es-CL',
  title: siteStrings.title,
  description: siteStrings.description,
  base,
  srcDir: 'docs',
  cleanUrls: true,
  metaChunk: true,
  // One page after another: in whatever order they were read, the search index and all that names it would be called otherwise in each build,
  // and be downloaded anew by every device that keeps the site.
  buildConcurrency: 1,
  head: head(base),
  markdown,
  vite,
  transformPageData: pageData(sidebar),
  transformHead: ({ pageData }) => pageHead(pageData.relativePath),
  postRender(context) {
    styles.remember(context)
    return context
  },
  transformHtml(html, _file, { content, pageData }) {
    const end = html.indexOf('</head>')
    return withPolicy(withNoScript(styles.withOwn({ head: withoutKind(html.slice(0, end)), rest: html.slice(end) }, { content, path: pageData.relativePath, base })))
  },
  buildEnd: makeOffline,
  themeConfig: {
    nav,
    logo: { src: '/marca.svg', alt: '', width: 32, height: 32 },
    search: search(base),
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
