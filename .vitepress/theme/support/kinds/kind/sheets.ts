import { kindStrings } from '../../../strings/kinds'
import { sheetKind } from '../../sheet/kind'
import { openSheet } from '../../sheet/migrate'
import type { Sheet } from '../../sheet/model'
import { responseFileName, toResponse } from '../../sheet/response'
import { declare } from '../declare'
import { openResponses } from '../open-responses'

export default declare<Sheet>({
  kind: () => sheetKind,
  label: (sheets, unreadable) => kindStrings.sheets(sheets.length + unreadable),
  files: (sheets, { definitions }) => sheets.flatMap(({ value }) => {
    const definition = definitions.find(({ id }) => id === value.instrument)
    if (!definition) return []
    const response = toResponse(openSheet(value, definition).sheet, definition)
    return [{ name: responseFileName(response), text: JSON.stringify(response, null, 1) }]
  }),
  open: openResponses,
})
