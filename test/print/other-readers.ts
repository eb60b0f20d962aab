/** Readers that did not write the files and share no code with who did: pdf.js and qpdf. */
import { createRequire } from 'node:module'
import createQpdf from '@neslinesli93/qpdf-wasm'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Deck } from '../../src/deck/model'

/** What qpdf says is wrong with a file, its exit code first; nothing of a sound one. */
export async function qpdfFaults(bytes: Uint8Array): Promise<string[]> {
  const said: string[] = []
  const say = (line: string) => said.push(line)
  const wasm = createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm')
  const qpdf = await createQpdf({ locateFile: () => wasm, noInitialRun: true, print: say, printErr: say } as never)
  const disk = qpdf.FS as unknown as { writeFile(path: string, bytes: Uint8Array): void }
  disk.writeFile('/paper.pdf', bytes)
  const code = qpdf.callMain(['--check', '/paper.pdf'])
  return [...(code === 0 ? [] : [`exit code ${code}`]), ...said.filter((line) => /warn|error:|damaged/i.test(line))]
}

/** Words of the slides in Cyrillic letters. */
export function foreignWords(deck: Deck): string[] {
  const words = JSON.stringify(deck.sections.flatMap((section) => section.slides.map(({ body }) => body)))
  return [...new Set(words.match(/[\u0400-\u04ff]{4,}/g))]
}

/** Those of the words that pdf.js does not read on any page. */
export async function lostWords(bytes: Uint8Array, words: readonly string[]): Promise<string[]> {
  const task = getDocument({ data: bytes, verbosity: 0 })
  const file = await task.promise
  let text = ''
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent()
    text += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  await task.destroy()
  return words.filter((word) => !text.includes(word))
}
