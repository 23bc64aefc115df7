import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { serve } from './serve'

const SITE = join(import.meta.dirname, '../fixtures/course')

/** Builds and serves the site of one lesson with an exercise of each kind (`test/fixtures/course`), under a base as in a subfolder. */
export async function serveCourseFixture(): Promise<{ readonly lesson: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'course-site-'))
  const vitepress = createRequire(import.meta.url).resolve('vitepress/package.json').replace('package.json', 'bin/vitepress.js')
  await promisify(execFile)(process.execPath, [vitepress, 'build', SITE, '--outDir', join(folder, 'prueba')], {
    env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 64 * 1024 * 1024,
  })
  const site = await serve(folder)
  return {
    lesson: `${site.url}/prueba/modulos/99-prueba/01-ocho-tipos`,
    async close() {
      await site.close()
      await rm(folder, { recursive: true })
    },
  }
}
