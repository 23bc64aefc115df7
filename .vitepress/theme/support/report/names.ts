import { foldText } from '../../../../exercises/core/text'

/** A name as files and URLs take it everywhere: `San José de Maipo` → `san-jose-de-maipo`; at most 60 characters. */
export function slug(text: string): string {
  return foldText(text).slice(0, 60).trim().replaceAll(' ', '-')
}

/**
 * `informe_san-jose-de-maipo_2026-11-21.docx`
 *
 * @param kind what the file is: `informe`, `datos`
 * @param place comuna or room; left out when nothing of it remains as a file name
 * @param date `YYYY-MM-DD`
 */
export function fileName(kind: string, place: string, date: string, extension: string): string {
  return `${[kind, slug(place), date].filter((part) => part !== '').join('_')}.${extension}`
}

/** The day by this computer's clock and calendar, `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** `2026-11-21` → `21-11-2026`, as Chile writes it; anything else comes back as it is. */
export function chileanDay(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  return parts ? `${parts[3]}-${parts[2]}-${parts[1]}` : day
}
