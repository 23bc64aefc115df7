import { kindStrings } from '../../../strings/kinds'
import { roomStrings } from '../../../strings/room'
import { placeName } from '../../room/about'
import { backupFileName, writeBackup } from '../../room/backup'
import { roomKind } from '../../room/kind'
import type { Room } from '../../room/model'
import { declare } from '../declare'

export default declare<Room>({
  kind: ({ definitions }) => roomKind(definitions),
  label: (rooms, unreadable) => kindStrings.rooms(rooms.length + unreadable),
  files: (rooms, _, now) => rooms.map(({ value }) => ({ name: `${value.id}_${backupFileName(value, placeName(value) ?? '', now)}`, text: writeBackup(value, now) })),
  careful: roomStrings.backup.short,
})
