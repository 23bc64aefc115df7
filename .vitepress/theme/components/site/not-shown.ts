/** In place of parts of VitePress's theme that this site never shows (`.vitepress/config/unused.ts`). */
export default { render: () => null }
