import type { SvgIssue } from './svg'

export type FigureIssue = SvgIssue | { readonly code: 'no-file' | 'no-alt' | 'no-caption' }

/** What is wrong with a drawing and how to mend it, in Spanish. */
export function figureIssueText(issue: FigureIssue, file: string): string {
  switch (issue.code) {
    case 'no-file': return `No existe la figura ${file} junto a la lección.`
    case 'no-alt': return `A la figura ${file} le falta decir lo que se ve: escríbalo entre los corchetes.`
    case 'no-caption': return `A la figura ${file} le falta la leyenda con la fuente: agréguela entre comillas después del archivo.`
    case 'not-svg': return `${file} no es un SVG bien formado: revise que cada elemento se cierre.`
    case 'element': return `${file}: el elemento <${issue.value}> no se puede usar; dibuje con formas, líneas y textos simples.`
    case 'attribute': return `${file}: el atributo «${issue.value}» no se puede usar; los colores y letras vienen de las clases fig-a, fig-b, fig-c, fig-line, fig-text y fig-muted.`
    case 'colour': return `${file}: «${issue.value}» trae un color propio; use «none», «currentColor» o una clase fig-….`
    case 'reference': return `${file}: «${issue.value}» apunta fuera del dibujo; solo se puede usar algo del mismo archivo, con «#».`
    case 'class': return `${file}: la clase «${issue.value}» no existe; use fig-a, fig-b, fig-c, fig-line, fig-text o fig-muted.`
    case 'no-view-box': return `${file}: falta viewBox con ancho y alto, por ejemplo viewBox="0 0 720 360".`
    case 'small-text': return `${file}: hay letras de ${issue.value}, demasiado pequeñas para un teléfono; use 24 o más en un ancho de 720.`
  }
}
