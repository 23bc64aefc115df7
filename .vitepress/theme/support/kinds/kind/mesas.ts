import { doorStrings } from '../../../strings/door'
import { kindStrings } from '../../../strings/kinds'
import { isMesaBackup, mesaFileName, readMesaBackup, writeMesaBackup } from '../../mesa/backup'
import { mesaKind } from '../../mesa/mesa-kind'
import type { Mesa } from '../../mesa/model'
import { bringMesa } from '../bring-mesa'
import { declare } from '../declare'

/** Rooms and documents of a mesa are copied by their own kinds: its file alone says which are of it. */
export default declare<Mesa>({
  kind: () => mesaKind,
  label: (mesas, unreadable) => kindStrings.mesas(mesas.length + unreadable),
  files: (mesas, _, now) => mesas.map(({ value }) => ({ name: `${value.id}_${mesaFileName(value, now)}`, text: writeMesaBackup(value, [], [], now) })),
  open({ document, read }, opening) {
    const reading = read?.kind === 'mesa' ? read.reading : isMesaBackup(document) ? readMesaBackup(document, opening.definitions, opening.now) : null
    if (reading === null) return null
    if (reading.mesa === null) return { status: 'refused', why: reading.error }
    return { status: 'read', what: doorStrings.mesa(reading.mesa.name.value), problems: reading.problems, ways: [{ label: doorStrings.open, keep: bringMesa(reading, opening) }] }
  },
})
