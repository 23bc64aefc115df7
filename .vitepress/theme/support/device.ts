import type { KeptOfCourse } from './course/kept'

/** What people leave in this browser, by how they think of it. */
export const PARTS = ['rooms', 'sheets', 'course'] as const
export type Part = (typeof PARTS)[number]

/** How much there is of each part; what cannot be read counts too. */
export interface DeviceContents {
  readonly rooms: number
  readonly sheets: number
  /** Records of the course, whatever they are. */
  readonly course: number
  readonly courseKept: KeptOfCourse
}
