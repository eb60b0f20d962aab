import { describe, expect, it } from 'vitest'
import { findChromium, type Machine } from '../../src/chromium/find'

function machine(existing: string[], changes: Partial<Machine> = {}): Machine {
  const set = new Set(existing)
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (path) => set.has(path),
    playwright: () => '/cache/chrome',
    ...changes,
  }
}

describe('a Chromium is found', () => {
  it('by CHROME_PATH before anything else', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/mine' }
    expect(findChromium(machine(['/opt/mine', '/usr/bin/chromium', '/cache/chrome'], { env }))).toBe('/opt/mine')
  })

  it('by its name on the path when CHROME_PATH names no file', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/gone' }
    expect(findChromium(machine(['/usr/bin/chromium'], { env }))).toBe('/usr/bin/chromium')
  })

  it('as headless shell, Chrome, Chromium, Edge, whatever the order of the folders', () => {
    const all = ['/usr/local/bin/microsoft-edge', '/usr/local/bin/chromium', '/usr/bin/google-chrome']
    expect(findChromium(machine(all))).toBe('/usr/bin/google-chrome')
    expect(findChromium(machine(all.slice(0, 2)))).toBe('/usr/local/bin/chromium')
    expect(findChromium(machine([...all, '/usr/bin/chromium-headless-shell']))).toBe('/usr/bin/chromium-headless-shell')
  })

  it('as an app on a Mac, also one in the home folder', () => {
    const edge = '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(findChromium(machine([edge], { platform: 'darwin', env: { HOME: '/Users/a' } }))).toBe(edge)
  })

  it('in the program folders of Windows', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    const edge = 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'
    expect(findChromium(machine([edge], { platform: 'win32', env }))).toBe(edge)
  })

  it('in Playwright’s own cache as a last resort, and not at all when there is none', () => {
    expect(findChromium(machine(['/cache/chrome']))).toBe('/cache/chrome')
    expect(findChromium(machine([]))).toBeUndefined()
    expect(findChromium(machine([], { env: {} }))).toBeUndefined()
  })
})
