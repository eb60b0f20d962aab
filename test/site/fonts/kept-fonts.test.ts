import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keptFonts } from '../../../src/site/fonts/kept-fonts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-fonts-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('fonts that were cut down before', () => {
  it('are taken as they were for the same font, letters and words, and for no others', async () => {
    let made = 0
    const get = async (...parts: (string | Uint8Array)[]) =>
      Buffer.from(await (await keptFonts(root))(parts, async () => Buffer.from(`font ${++made}`))).toString()
    const font = Buffer.from('whole')
    expect(await get(font, 'abc', 'cab')).toBe('font 1')
    expect(await get(font, 'abc', 'cab')).toBe('font 1')
    expect(await get(font, 'abcd', 'cab')).toBe('font 2')
    expect(await get(font, 'abc', 'cabb')).toBe('font 3')
    // The same letters in all, in other parts.
    expect(await get(font, 'abcc', 'ab')).toBe('font 4')
    expect(await get(Buffer.from('Whole'), 'abc', 'cab')).toBe('font 5')
    expect(await get(font, 'abc', 'cab')).toBe('font 1')
  })

  it('go when nobody used them for a month', async () => {
    const keep = await keptFonts(root)
    const folder = join(root, '.cache/fonts')
    await keep(['old'], async () => Buffer.from('old'))
    const [old = ''] = readdirSync(folder)
    const then = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000)
    utimesSync(join(folder, old), then, then)
    await keep(['new'], async () => Buffer.from('new'))
    expect(readdirSync(folder)).toHaveLength(1)
    expect(readdirSync(folder)).not.toContain(old)
  })

  it('are made each time where nothing can be written', async () => {
    writeFileSync(join(root, '.cache'), 'a file')
    const keep = await keptFonts(root)
    expect(Buffer.from(await keep(['a'], async () => Buffer.from('one'))).toString()).toBe('one')
    expect(Buffer.from(await keep(['a'], async () => Buffer.from('two'))).toString()).toBe('two')
  })
})
