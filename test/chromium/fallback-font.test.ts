import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserEnvironment } from '../../src/chromium/fallback-font'
import { launchChromium } from '../../src/chromium/launch'

const WORDS = ['iii', 'MMM', 'Қғә', 'σπο']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'no fonts & Қ '))
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

/** A machine whose `fc-list` does this. */
function machine(script: string, env: Record<string, string> = {}): NodeJS.ProcessEnv {
  const program = join(folder, 'fc-list')
  writeFileSync(program, `#!/bin/sh\n${script}\n`)
  chmodSync(program, 0o755)
  return { ...env, PATH: [folder, '/usr/bin', '/bin'].join(delimiter) }
}

/** fontconfig as on a machine without a font. */
function noFonts(): string {
  const path = join(folder, 'empty.conf')
  const kept = join(folder, 'kept').replace('&', '&amp;')
  writeFileSync(path, `<?xml version="1.0"?><fontconfig><cachedir>${kept}</cachedir></fontconfig>`)
  return path
}

// Elsewhere every system has fonts.
describe.runIf(process.platform === 'linux')('browsers on a machine', () => {
  it('with fonts get no other', async () => {
    const env = machine('printf xxx', { FONTCONFIG_FILE: 'mine.conf' })
    expect(await browserEnvironment(env)).toEqual(env)
  })

  it('without a font get the deck’s, beside what is configured', async () => {
    const { FONTCONFIG_FILE: path = '', ...others } = await browserEnvironment(
      machine('exit 0', { FONTCONFIG_FILE: '/a & b.conf', HOME: '/home' }),
    )
    expect(Object.keys(others)).toEqual(['HOME', 'PATH', 'LC_ALL'])
    expect(path).toBe(join(process.cwd(), '.cache/fallback-font/fonts.conf'))
    expect(readdirSync(join(path, '../fonts')).filter((name) => !name.endsWith('.ttf'))).toEqual([])
  })

  it('without a font and without the program that lists them get it as well', async () => {
    const env = { FONTCONFIG_FILE: noFonts(), PATH: folder }
    expect((await browserEnvironment(env)).FONTCONFIG_FILE).toMatch(/fallback-font/)
  })

  it('without a font set text, wherever the deck lies and whatever the locale: Chromium', async () => {
    vi.stubEnv('FONTCONFIG_FILE', noFonts())
    vi.stubEnv('LANG', 'xx_XX.UTF-8')
    vi.spyOn(process, 'cwd').mockReturnValue(folder)
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      await page.setContent(WORDS.map((word) => `<span style="font:20px monospace">${word}</span>`).join('<br>'))
      const widths = await page.$$eval('span', (all) => all.map((each) => each.getBoundingClientRect().width))
      const letters = widths.map((width, index) => width / (WORDS[index]?.length ?? 1))
      // A font has letters of several widths; the box that stands for a missing letter has one.
      expect(letters.filter((width) => width < 1)).toEqual([])
      expect(new Set(letters.map(Math.round)).size).toBe(WORDS.length)
    } finally {
      await browser.close()
    }
  })
})
