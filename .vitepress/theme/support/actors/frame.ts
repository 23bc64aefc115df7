/** The drawing's own units. */
export const WIDTH = 960
export const HEIGHT = 660
