/**
 * How high a drawing may be beside its width to fill what the first page of a document leaves it, once the document's name and its summary
 * have taken two lines each.
 */
export const FIRST_PAGE = 1
