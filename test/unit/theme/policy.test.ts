import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { withPolicy } from '../../../.vitepress/config/security'

const page = (scripts: string) => `<!DOCTYPE html><html><head>\n    <meta charset="utf-8">\n${scripts}</head><body></body></html>`
const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the policy of a built page', () => {
  it('lets the page connect to its own site and nowhere else', () => {
    const policy = policyOf(withPolicy(page('')))
    expect(policy).toContain("default-src 'self'; connect-src 'self'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
  })

  it('allows each script inside the page by the hash of its exact text, and no other', () => {
    const scripts = policyOf(withPolicy(page('<script id="a">let a = 1</script><script src="/x.js"></script><script>\nb()\n</script>'))).match(/script-src ([^;]*)/)?.[1]
    expect(scripts).toBe(`'self' ${hash('let a = 1')} ${hash('\nb()\n')}`)
  })

  it('stands before anything that it should govern', () => {
    const html = withPolicy(page('<script>a()</script>'))
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
  })
})
