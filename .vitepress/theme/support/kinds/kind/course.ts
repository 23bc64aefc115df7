import { kindStrings } from '../../../strings/kinds'
import { writeCourseFile } from '../../course/backup'
import { keptOf } from '../../course/kept'
import { courseKind } from '../../course/parse'
import type { CourseRecord } from '../../course/records'
import { fileName, localDay } from '../../report/names'
import { declare } from '../declare'

/** The records of the course are one thing to people: one file has all of them. */
export default declare<CourseRecord>({
  kind: () => courseKind,
  label: (records) => kindStrings.course(keptOf(records.map(({ id, value }) => [id, value]))),
  files: (records, _, now) => (records.length === 0 ? [] : [{ name: fileName('avance', '', localDay(new Date(now)), 'json'), text: writeCourseFile(records, now) }]),
})
