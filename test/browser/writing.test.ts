import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { startWriting } from '../support/dev-server'
import { device, useBrowser } from './browser'
import { bankOf, lessonPath, LESSONS, MODULE } from './course'

/** What an author sees while writing (`npm run dev`). */

useBrowser()

const LESSON = LESSONS[0] ?? ''
const [exercise] = bankOf(LESSON)
const TITLE = 'Qué es el desarrollo económico local'
if (!exercise) throw new Error(`${LESSON} has no exercise`)

it('shows an exercise and its lesson as they are saved, on the page that is open', async () => {
  const { url, folder, close } = await startWriting()
  onTestFinished(close)
  // A library that is found while the page is drawn has it begin again.
  const { open } = await device({ expected: /Outdated Optimize Dep/ })
  const page = await open(url + lessonPath(LESSON))
  const shown = page.locator(`#ejercicio-${exercise.id}`)
  await shown.getByText(exercise.statement.markdown).waitFor()

  /** Saves until it is seen: the server may not have been watching the file the first time. */
  async function edit(kind: string, heading: string, text: string, seen: () => Promise<string>): Promise<void> {
    const path = join(folder, kind, MODULE, `${LESSON}.md`)
    const before = await readFile(path, 'utf8')
    let saved = 0
    await expect.poll(async () => {
      await writeFile(path, before.replace(heading + text, `${heading}Guardado ${++saved}`))
      return seen()
    }, { interval: 1000 }).toMatch(/Guardado \d/)
  }
  await edit('exercises/bank', '## ', exercise.statement.markdown, () => shown.innerText())
  // With its exercises still in it.
  await edit('docs/modulos', '# ', TITLE, () => page.getByRole('heading', { level: 1 }).innerText())
  await shown.getByText('Guardado').waitFor()
})
