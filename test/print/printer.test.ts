/** What can go wrong with Chromium while it prints: each a sentence, and none of them hangs. */
import { expect, it, vi } from 'vitest'
import { NO_CHROMIUM } from '../../src/chromium/launch'
import { PrintError } from '../../src/print/options'
import { Printer, type PrintJob } from '../../src/print/printer'

const own = new Map([['page.html', '<!doctype html><title>Page</title><h1>Words</h1>']])
const job = (run: PrintJob<string>['prepare']['run']): PrintJob<string> => ({
  document: 'page.html',
  sheets: [],
  prepare: { run, argument: 0 },
  read: String,
})
const endless = job(() => {
  for (;;);
})

it('no Chromium', async () => {
  vi.resetModules()
  vi.doUnmock('../../src/chromium/launch')
  vi.doMock('../../src/chromium/find', () => ({ findChromium: () => undefined }))
  try {
    const lonely = { ...(await import('../../src/print/printer')), ...(await import('../../src/print/options')) }
    const refusal = await lonely.Printer.open('.', own).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(lonely.PrintError)
    expect(refusal).toMatchObject({ message: NO_CHROMIUM })
  } finally {
    vi.doUnmock('../../src/chromium/find')
    vi.resetModules()
  }
})

it('a page that never comes to an end', async () => {
  const press = await Printer.open('.', own, 2000)
  await expect(press.print(endless)).rejects.toThrow(
    /^Chromium did not finish within 2 seconds\. Run the command again/,
  )
  await press.close()
})

it('a Chromium that ends midway', async () => {
  let begin: () => void
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  // The page is asked for before it is printed.
  const pages = new Map(own)
  pages.get = (name) => {
    begin()
    return own.get(name)
  }
  const press = await Printer.open('.', pages)
  const printing = expect(press.print(endless)).rejects.toThrow(PrintError)
  await begun
  await press.close()
  await printing
})
