/** A worker of an earlier version of the site may not know the question. */
const UNANSWERED_MS = 5000

/**
 * Asks the worker that keeps the site.
 *
 * @param patience how long it may take
 * @returns `null` where it does not answer
 */
export function askWorker(worker: ServiceWorker, question: 'bytes' | 'lacking' | 'missing' | { readonly page: string }, patience = UNANSWERED_MS): Promise<unknown> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
    setTimeout(() => resolve(null), patience)
    worker.postMessage(question, [port2])
  })
}
