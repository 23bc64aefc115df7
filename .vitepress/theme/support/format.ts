const two = (number: number): string => String(number).padStart(2, '0')

/** A moment as people here write it, in the device's own time: `21-11-2026`. */
export function dayOf(at: number): string {
  const date = new Date(at)
  return `${two(date.getDate())}-${two(date.getMonth() + 1)}-${date.getFullYear()}`
}

/** `15:04` */
export function timeOf(at: number): string {
  const date = new Date(at)
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}
