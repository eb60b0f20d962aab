/** A document is not seen until it is prepared, and then printed whole. */
import { expect, it } from 'vitest'
import { Printer } from '../../src/print/printer'
import { readFile } from '../../src/print/read-back/read-document'
import { unprepared } from '../../src/print/show'

const page = (style: string) =>
  `<!doctype html><html><head><title>Page</title><style>${style}</style></head><body><h1>Words</h1><p style="display: none">Others</p></body></html>`

it('what was hidden is printed', async () => {
  const hidden = unprepared(page(''))
  expect(hidden).not.toBe(page(''))
  const press = await Printer.open('.', new Map([['page.html', hidden]]))
  const { bytes, read } = await press.print({
    ...{ document: 'page.html', sheets: [] },
    prepare: { run: () => undefined, argument: 0 },
    read: String,
  })
  await press.close()
  expect(read.trim()).toBe('Words')
  const { pages } = await readFile(bytes)
  expect(pages.map(({ text }) => text)).toEqual(['Words'])
})

it.each([
  ['a picture', 'h1 { background: url(ground.png) }', true],
  ['one of several', 'h1 { background: image-set("a.png" 1x, "b.png" 2x) }', true],
  ['a font', '@font-face { font-family: A; src: url("./a.woff2") format("woff2") }', false],
  ['a font beside a picture', '@font-face { src: url(a.woff2) } h1 { mask: url(a.svg) }', true],
])('%s of the style', (_, style, isSeen) => {
  expect(unprepared(page(style)) === page(style)).toBe(isSeen)
})
