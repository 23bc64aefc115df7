/** What stands between the marks is in the page's HTML already: the script that a page is opened with leaves it out (`config/rolldown.ts`). */
export const MARKS = { start: '__FIXED_START__', end: '__FIXED_END__' } as const

export const fixed = (text: string): string => MARKS.start + text + MARKS.end

/** What was marked, or nothing where it was left out. While writing and while the page is drawn, the marks are still there. */
export const fixedText = (text: string): string => text.replace(MARKS.start, '').replace(MARKS.end, '')
