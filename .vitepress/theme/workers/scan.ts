import { readQr } from '../support/qr-read'
import type { FromScanner, ToScanner } from '../composables/qr-scanner'

/** The worker's side of `composables/qr-scanner.ts`: each picture in its turn. */
self.addEventListener('message', ({ data }: MessageEvent<ToScanner>) => {
  const answer: FromScanner = { id: data.id, text: readQr(data.picture) }
  self.postMessage(answer)
})
