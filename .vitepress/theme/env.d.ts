/** The search index, by locale, that VitePress makes of the Markdown. */
declare module '@localSearchIndex' {
  const index: Readonly<Record<string, () => Promise<{ readonly default: string }>>>
  export default index
}
