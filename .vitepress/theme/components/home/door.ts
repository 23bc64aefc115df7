/** A door of the home page, as `docs/index.md` writes it in its frontmatter. */
export interface Door {
  readonly verbo: string
  readonly objeto: string
  readonly texto: string
  /** Path of the first useful screen. */
  readonly enlace: string
  readonly signo: 'modulos' | 'niveles' | 'mesa' | 'territorio'
  /** What the door promises is not built yet; its link leads to what there is. */
  readonly preparacion?: boolean
}
