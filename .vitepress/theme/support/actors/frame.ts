import { FIRST_PAGE } from '../piece/first-page'

/** The drawing's own units. */
export const WIDTH = 960
export const HEIGHT = 660
/** Free beside the outermost actors, for their names, and above and below them. */
export const MARGIN_X = 110
export const MARGIN_Y = 46
/** Of what its signs mean, below it in a file. */
export const LEGEND = 34
/** On paper it fills its page. */
export const PAPER_HEIGHT = FIRST_PAGE * WIDTH - LEGEND
