import { minifySync, type Plugin } from 'vite'
import type { HeadConfig, SiteConfig } from 'vitepress'

/** A kind of script that is JavaScript to a browser, and that VitePress lets be. */
const KIND = { type: '' }
const WRITTEN = ' type=""'

/** A script of a page's head made short once; VitePress would have another process make it short again for every page. */
export function short(tag: HeadConfig): HeadConfig {
  const [name, attributes, text] = tag
  return name === 'script' && text !== undefined && attributes.type === undefined ? [name, { ...attributes, ...KIND }, minifySync('inline.js', text).code.trim()] : tag
}

/** Takes the kind away again. */
export const withoutKind = (html: string): string => html.replaceAll(WRITTEN, '')

/** The same for the scripts that VitePress itself puts into every page. */
export const shortScripts = (): Plugin => ({
  name: 'short-scripts',
  apply: 'build',
  configResolved(config) {
    const { site } = (config as unknown as { vitepress: SiteConfig }).vitepress
    site.head = site.head.map(short)
  },
})
