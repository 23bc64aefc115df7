import { createContentLoader } from 'vitepress'
import { PLACE_FOLDERS } from '../../../exercises/core/outline'

/** Addresses of the pages to which a result may lead, without the site's base: `/talleres/estrategia`. */
declare const data: readonly string[]
export { data }

export default createContentLoader(Object.values(PLACE_FOLDERS).map((folder) => `${folder}/**/*.md`), {
  transform: (pages) => pages.map(({ url }) => url.replace(/\.html$/, '')),
})
