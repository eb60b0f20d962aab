/** What WebKit and Firefox make of some declarations is wrong, so none of the styles may have them (decision 10). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8').replace(/\/\*.*?\*\//gs, '') }))

const REGISTERED = [
  ...readFileSync('src/theme/stage/scale.css', 'utf8').matchAll(/@property (--[\w-]+) \{\s*syntax: "<length>"/g),
].map(([, name]) => name)

/** Lengths that are divided by way of an angle. */
const divided = (text: string) => [...text.matchAll(/atan2\(\s*([^,]+),/g)].map(([, length = '']) => length)

const unregistered = (text: string) =>
  divided(text).filter((length) => !REGISTERED.includes(/^var\((--[\w-]+)\)$/.exec(length)?.[1]))

describe('styles', () => {
  it('divide registered lengths alone', () => {
    expect(REGISTERED).toEqual(['--room-width', '--room-height'])
    expect(sheets.flatMap(({ text }) => divided(text)).length).toBeGreaterThan(3)
    expect(sheets.filter(({ text }) => unregistered(text).length > 0).map(({ path }) => path)).toEqual([])
    expect(unregistered('scale: tan(atan2(100cqw, 1280px))')).toEqual(['100cqw'])
    expect(unregistered('scale: tan(atan2(var(--width), 1280px))')).toEqual(['var(--width)'])
  })

  it('have no `zoom`, which is not the same in any two browsers for an svg', () => {
    const zooming = (text: string) => /(?:^|[;{\s])zoom\s*:/.test(text)
    expect(sheets.filter(({ text }) => zooming(text)).map(({ path }) => path)).toEqual([])
    expect(zooming('svg { zoom: 0.625 }')).toBe(true)
  })
})
