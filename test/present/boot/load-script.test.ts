import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadScript } from '../../../src/present/boot/load-script'

const page = new EventTarget()
beforeEach(() => {
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})
afterEach(() => void vi.unstubAllGlobals())

const broken = new Error('error loading dynamically imported module')

/** Fails as often as it is told, the first time after `meanwhile`. */
function part(failures: number, meanwhile?: string) {
  return vi.fn(async () => {
    if (meanwhile && load.mock.calls.length === 1) page.dispatchEvent(new Event(meanwhile))
    if (load.mock.calls.length <= failures) throw broken
    return 'the part'
  })
}
let load: ReturnType<typeof part>

it('has what was loaded, and an error of a page that stays', async () => {
  load = part(0)
  await expect(loadScript(load)).resolves.toBe('the part')
  load = part(1)
  await expect(loadScript(load)).rejects.toBe(broken)
  expect(load).toHaveBeenCalledTimes(1)
})

it.each([
  'beforeunload',
  'pagehide',
])('asks once more after %s, and has the part where the page stayed', async (event) => {
  load = part(1, event)
  await expect(loadScript(load)).resolves.toBe('the part')
})

it('tells no failure of a page that is left', async () => {
  load = part(2, 'beforeunload')
  const told = vi.fn()
  void loadScript(load).then(told, told)
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2))
  await new Promise(setImmediate)
  expect(told).not.toHaveBeenCalled()
})

it('listens no longer than it loads, and not to an earlier page that was left', async () => {
  load = part(0)
  await loadScript(load)
  page.dispatchEvent(new Event('beforeunload'))
  load = part(1)
  await expect(loadScript(load)).rejects.toBe(broken)
})
