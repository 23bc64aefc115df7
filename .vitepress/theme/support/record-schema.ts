import * as v from 'valibot'
import { comunaByCode } from '../../../exercises/core/comunas'
import { isWholeText } from '../../../exercises/responses/ids'
import { LAST_MOMENT } from './moment'

/** Parts that the schemas of kept records share. */

/** @param length most characters, far above what people write */
export const text = (length: number) => v.pipe(v.string(), v.maxLength(length))

/** ISO 8601. */
export const date = v.pipe(v.string(), v.maxLength(40), v.check((value) => !Number.isNaN(Date.parse(value))))

/** Something by which a thing is kept and found again. */
export const idOf = (length: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(length), v.check(isWholeText))

/** Code of a comuna with a municipality of its own; `null` for none. */
export const municipality = v.nullable(v.pipe(v.string(), v.check((code) => comunaByCode(code)?.hasMunicipality === true)))

/** The latest moment at which anything can have been set, in milliseconds since 1970. */
export const latestMoment = (now: number): number => Math.min(now, LAST_MOMENT)

/**
 * A value with its moment. Stamps from a clock that ran ahead are brought back to `latest`, because nothing could ever be newer than they
 * are.
 */
export const stampedBy = (latest: number) => <const S extends v.GenericSchema>(value: S) =>
  v.object({ value, at: v.pipe(v.number(), v.minValue(0), v.transform((at) => Math.min(at, latest))) })
