import type { Place } from './outline'

/** A lesson, always with the reason for it. */
export type StudyPlace = Place & { readonly why: string }

/** @param why what of the lesson helps here */
export const lesson = (id: string, title: string, why: string): StudyPlace => ({ kind: 'lesson', id, title, why })
