import { afterEach, describe, expect, it, vi } from 'vitest'
import { faultIn, installChromium, type Way } from '../../src/chromium/install'
import { NO_CHROMIUM } from '../../src/chromium/launch'

/** A way whose only command ends with this code. */
function way(name: string, code: number): Way {
  return { name, commands: [[process.execPath, '-e', `process.exit(${code})`]] }
}

/** Finds nothing for so many times, then a program. */
function foundAfter(times: number): () => string | undefined {
  let asked = 0
  return () => (asked++ < times ? undefined : '/usr/bin/chromium')
}

describe('installing a Chromium', () => {
  afterEach(() => vi.restoreAllMocks())

  it('does nothing when there is one', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    expect(installChromium([way('never', 1)], foundAfter(0))).toBe('/usr/bin/chromium')
    expect(log).not.toHaveBeenCalled()
  })

  it('tells each way it tries and goes on to the next when one fails', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    expect(installChromium([way('first', 1), way('second', 0)], foundAfter(2))).toBe('/usr/bin/chromium')
    expect(log.mock.calls.flat()).toEqual([
      'No Chromium found. Installing one: first …',
      `That failed: ${process.execPath} ended with 1.`,
      'No Chromium found. Installing one: second …',
    ])
  })

  it('stops a way at its first command that fails', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const stopped: Way = { name: 'stopped', commands: [...way('', 1).commands, ['no-such-program-at-all']] }
    expect(() => installChromium([stopped], () => undefined)).toThrow(NO_CHROMIUM)
    expect(log).toHaveBeenCalledTimes(2)
  })

  it('says what to do when all ways fail', () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
    expect(() => installChromium([way('first', 1), way('second', 0)], () => undefined)).toThrow(NO_CHROMIUM)
  })

  it('says why a way failed in a line, whatever else its program says', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const script = 'console.log("Downloading"); throw new Error("getaddrinfo ENOTFOUND host")'
    const traced: Way = { name: 'traced', commands: [[process.execPath, '-e', script]] }
    const unknown: Way = { name: 'unknown', commands: [['no-such-program-at-all']] }
    expect(() => installChromium([traced, unknown], () => undefined)).toThrow(NO_CHROMIUM)
    expect(log.mock.calls.flat().filter((line) => line.startsWith('That'))).toEqual([
      'That failed: getaddrinfo ENOTFOUND host',
      'That failed: spawnSync no-such-program-at-all ENOENT',
    ])
  })

  it.each([
    ['W: Failed to fetch\nE: Unable to locate package chromium\n', 'Unable to locate package chromium'],
    [
      'Error: Failed to download Chrome, caused by\nError: Download failure, code=1\n    at x',
      'Download failure, code=1',
    ],
    ['npm notice\n\nno space left\n', 'no space left'],
    ['', undefined],
  ])('finds the fault in what a program says: %j', (output, fault) => {
    expect(faultIn(output)).toBe(fault)
  })
})
