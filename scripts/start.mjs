// Builds the real site and serves it: `npm start`. PORT asks for a port (4173); if it is taken, the next free one is used.
// BASE publishes it in a folder, as `npm run build` does.
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import './bundler.mjs'
import { build, serve } from 'vitepress'

const root = fileURLToPath(new URL('..', import.meta.url))
const wanted = Number(process.env.PORT ?? 4173)
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(`PORT debe ser un número entre 1 y 65535, no «${process.env.PORT}».`)
  process.exit(2)
}

await build(root)
const port = await free(wanted)
const { server } = await serve({ root, port })
server.once('error', fail)
server.once('listening', () => {
  const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/')
  console.log(`\n  El sitio está abierto en  http://localhost:${port}${base}\n  Para cerrarlo: Ctrl + C\n`)
})

/** The first free port from `port` on. */
function free(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (error.code === 'EADDRINUSE' && port < 65535 ? resolve(free(port + 1)) : reject(error)))
    probe.listen(port, () => probe.close(() => resolve(port)))
  })
}

function fail(error) {
  console.error(`No se pudo abrir el sitio en el puerto ${port}: ${error.message}`)
  process.exit(1)
}
