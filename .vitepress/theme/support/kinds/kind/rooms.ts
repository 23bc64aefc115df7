import { doorStrings } from '../../../strings/door'
import { kindStrings } from '../../../strings/kinds'
import { roomStrings } from '../../../strings/room'
import { placeName } from '../../room/about'
import { backupFileName, readBackupDocument, saysBackup, writeBackup } from '../../room/backup'
import { roomKind } from '../../room/kind'
import type { Room } from '../../room/model'
import { bringRoom } from '../bring-room'
import { declare } from '../declare'

export default declare<Room>({
  kind: ({ definitions }) => roomKind(definitions),
  label: (rooms, unreadable) => kindStrings.rooms(rooms.length + unreadable),
  files: (rooms, _, now) => rooms.map(({ value }) => ({ name: `${value.id}_${backupFileName(value, placeName(value) ?? '', now)}`, text: writeBackup(value, now) })),
  open({ document, read }, { definitions, now }) {
    const reading = read?.kind === 'room' ? read.reading : saysBackup(document) ? readBackupDocument(document, definitions, now) : null
    if (reading === null) return null
    if (reading.room === null) return { status: 'refused', why: reading.error }
    const { room, problems } = reading
    const keep = bringRoom(room, definitions)
    return { status: 'read', what: doorStrings.room(room.name.value), problems, ways: [{ label: doorStrings.open, keep }] }
  },
  careful: roomStrings.backup.short,
})
